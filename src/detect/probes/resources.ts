import type { Ledger } from '../ledger';
import { toKind, toWay, WAYS } from '../ways';

const note = (ledger: Ledger, entry: PerformanceEntry, offset = 0): void => {
  const { initiatorType } = entry as PerformanceResourceTiming;
  const time = entry.startTime + offset;
  const sighting = { kind: toKind(initiatorType), way: toWay(initiatorType), time, real: true };
  ledger.sawUrl(entry.name, sighting, WAYS.scanner);
};

/** Watches everything fetched since the page began, as a safety net below the hooks. Returns its undo. */
export const watchResources = (ledger: Ledger): (() => void) => {
  if (typeof PerformanceObserver !== 'function') return () => {};
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(ledger, entry);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
};

/** What a frame of the same origin has fetched; its clock began later than ours. */
export const lookFrameResources = (ledger: Ledger, { performance }: Window): void => {
  const offset = performance.timeOrigin - self.performance.timeOrigin;
  for (const entry of performance.getEntriesByType('resource')) note(ledger, entry, offset);
};
