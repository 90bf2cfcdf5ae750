import type { Page } from '@playwright/test';
import type { Consent } from '../../src/model/consent';
import type { Site } from './site';

declare global {
  interface Window {
    ran?: string[];
    FluxConsent: Consent & { push(task: (consent: Consent) => void): void };
  }
}

/** A policy with one service per category, each at a host of its own. */
export const POLICY = {
  id: 'app',
  version: '1',
  controller: { name: 'App', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, 'analytics', 'marketing'],
  services: [
    {
      id: 'meter',
      category: 'analytics',
      vendor: 'Meter Ltd',
      urls: ['meter.test'],
      inline: ['meterQueue('],
      cookies: [{ name: 'meter_*', lifetime: 'P6M' }, { name: '__Host-meter' }, { name: '__Secure-meter' }],
      storage: [
        { kind: 'local', name: 'meter:*' },
        { kind: 'session', name: 'meter:*' },
      ],
    },
    {
      id: 'ads',
      category: 'marketing',
      vendor: 'Ads Inc',
      urls: ['ads.test'],
      cookies: [{ name: 'ads_id' }],
    },
  ],
  ui: { reopen: false },
} as const;

/** The head of a page with the policy and the script tag, as the contract defines it. */
export const head = (policy: unknown = POLICY, attributes = ''): string =>
  `<meta http-equiv="Content-Security-Policy" content="">
   <script type="application/json" id="flux-consent-policy">${JSON.stringify(policy)}</script>
   <script src="/dist/consent.js" ${attributes}></script>`;

export const document = (content: string, first = head()): string =>
  `<!doctype html><html lang="en"><head><title>page</title>${first}</head><body>${content}</body></html>`;

export const ran = (page: Page): Promise<string[]> => page.evaluate(() => window.ran ?? []);

/** Waits until scripts have run as often as expected, and a little longer for those that should not. */
export const settled = async (page: Page, count: number): Promise<string[]> => {
  await page
    .waitForFunction((wanted) => (window.ran ?? []).length >= wanted, count, { timeout: 8000 })
    .catch(() => {});
  await page.waitForTimeout(250);
  return ran(page);
};

export const requests = (site: Site, ...hosts: string[]): string[] =>
  site.hits.filter(({ host }) => hosts.includes(host)).map(({ host, path }) => host + path);
