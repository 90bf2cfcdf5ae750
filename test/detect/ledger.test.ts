import { expect, it, vi } from 'vitest';
import { createConsent } from '../../src/consent/create-consent';
import { createHistory } from '../../src/detect/history';
import { createLedger } from '../../src/detect/ledger';
import { WAYS } from '../../src/detect/ways';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { createWorld } from '../consent/fake-platform';

// BUG: each of some thousand names searched all findings, every few seconds, which took more than a second (fixed).
it('reads the findings once for a whole list of names', () => {
  vi.stubGlobal('location', { hostname: 'app.test' });
  const policy = definePolicy({ id: 'app', version: '1', categories: ['analytics'] }) as Policy;
  const consent = createConsent(policy, { catalogue: () => [], platform: createWorld().platform() });
  const known = vi.fn(consent.findings);
  const ledger = createLedger({ consent, history: createHistory(consent), known, isOwnFile: () => false });
  const names = Array.from({ length: 1000 }, (_, index) => `name${index}`);
  ledger.present('local', names, WAYS.local);
  ledger.present('local', names.slice(1), WAYS.local);
  expect(consent.findings()).toHaveLength(1000);
  expect(consent.findings().filter(({ gone }) => gone)).toMatchObject([{ name: 'name0' }]);
  expect(known.mock.calls.length).toBeLessThan(10);
  vi.unstubAllGlobals();
});
