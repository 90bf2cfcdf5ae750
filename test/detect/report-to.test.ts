import { afterEach, expect, it, vi } from 'vitest';
import { createConsent } from '../../src/consent/create-consent';
import { reportTo } from '../../src/detect/report-to';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { createWorld } from '../consent/fake-platform';

afterEach(() => vi.unstubAllGlobals());

// BUG: an inventory too big for a beacon was never sent but counted as sent (fixed).
it.each([true, false])('sends the findings once, with the beacon accepted: %s', (taken) => {
  let leave = (): void => {};
  const sendBeacon = vi.fn(() => taken);
  const fetch = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { sendBeacon });
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('document', {
    visibilityState: 'hidden',
    addEventListener: (_: string, listener: () => void) => {
      leave = listener;
    },
  });
  const policy = definePolicy({ id: 'app', version: '1', categories: ['analytics'] }) as Policy;
  const consent = createConsent(policy, { catalogue: () => [], platform: createWorld().platform() });
  reportTo(consent, '/report');
  const finding = { kind: 'local', party: 'first', category: 'unknown', firstSeen: 1, held: false } as const;
  consent.emit('found', { ...finding, name: 'a' });
  leave();
  leave();
  expect([sendBeacon.mock.calls.length, fetch.mock.calls.length]).toEqual([1, taken ? 0 : 1]);
});
