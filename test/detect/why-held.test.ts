import { describe, expect, it } from 'vitest';
import { whyHeld } from '../../src/detect/why-held';
import type { Consent, Snapshot } from '../../src/model/consent';
import type { Finding } from '../../src/model/finding';
import type { Unknown } from '../../src/model/policy';

const ask = (finding: Partial<Finding>, unknown: { requests: Unknown; storage: Unknown }, granted = false) =>
  whyHeld(
    { policy: { unknown } } as unknown as Consent,
    { kind: 'cookie', name: 'x', party: 'first', category: 'unknown', firstSeen: 0, held: false, ...finding },
    { services: { meter: { status: granted ? 'granted' : 'denied' } } } as unknown as Snapshot,
  );
const USUAL = { requests: 'block', storage: 'report' } as const;

describe('why a finding should be held', () => {
  it.each<[string, Partial<Finding>, { requests: Unknown; storage: Unknown }, boolean, string | undefined]>([
    [
      'a declared name, denied',
      { service: 'meter', category: 'analytics' },
      USUAL,
      false,
      'meter (analytics) is not granted',
    ],
    ['a declared name, granted', { service: 'meter', category: 'analytics' }, USUAL, true, undefined],
    [
      'a declared address, denied',
      { kind: 'script', party: 'third', service: 'meter', category: 'analytics' },
      USUAL,
      false,
      'meter (analytics) is not granted',
    ],
    ['unknown storage that is reported', {}, USUAL, false, undefined],
    [
      'unknown storage that is blocked',
      {},
      { ...USUAL, storage: 'block' },
      false,
      'no service of the policy declares it',
    ],
    [
      'a file, where unknown storage is blocked',
      { kind: 'file' },
      { requests: 'report', storage: 'block' },
      false,
      'no service of the policy declares it',
    ],
    [
      'a window’s name, where unknown storage is blocked',
      { kind: 'window' },
      { requests: 'report', storage: 'block' },
      false,
      'no service of the policy declares it',
    ],
    ['a stranger', { kind: 'request', party: 'third' }, USUAL, false, 'no service of the policy declares it'],
    [
      'a stranger that is allowed',
      { kind: 'request', party: 'third' },
      { ...USUAL, requests: 'allow' },
      false,
      undefined,
    ],
    ['the site’s own', { kind: 'request' }, { ...USUAL, storage: 'block' }, false, undefined],
    [
      'the record of the choice',
      { source: 'flux-consent' },
      { ...USUAL, storage: 'block' },
      false,
      undefined,
    ],
  ])('%s', (_, finding, unknown, granted, why) => {
    expect(ask(finding, unknown, granted)).toBe(why);
  });
});
