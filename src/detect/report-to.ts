import type { Consent, Undo } from '../model/consent';
import { toInventory } from './inventory';

/**
 * Sends what was found, as JSON, when the visitor leaves the page: for the time of `enforce: false`, to learn
 * from a live site. It contains nothing about the visitor but what stands in names and URLs. Use an endpoint
 * of your own, as any other may itself be held.
 */
export const reportTo = (consent: Consent, endpoint: string): Undo => {
  let sent = 0;
  const send = (): void => {
    if (document.visibilityState !== 'hidden') return;
    const inventory = toInventory(consent);
    const size = inventory.findings.length + inventory.leaks.length;
    if (size <= sent) return;
    sent = size;
    const body = JSON.stringify(inventory);
    // The size of a beacon is limited.
    if (!navigator.sendBeacon(endpoint, body)) void fetch(endpoint, { method: 'POST', body }).catch(() => {});
  };
  document.addEventListener('visibilitychange', send);
  return () => document.removeEventListener('visibilitychange', send);
};
