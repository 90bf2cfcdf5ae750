import { describe, expect, it } from 'vitest';
import { createConnections } from '../../src/guard/connections';
import type { Judge } from '../../src/guard/verdict';
import type { Consent } from '../../src/model/consent';

const closedUnder = (enforce: boolean, granted: boolean): boolean => {
  const consent = { policy: { enforce }, has: () => granted } as unknown as Consent;
  const { closing, closeRefused } = createConnections(consent, {
    service: () => ({ id: 'chat' }),
  } as unknown as Judge);
  const closed: boolean[] = [];
  closing({ close: () => void closed.push(true) }, 'wss://chat.test/');
  closeRefused();
  return closed.length > 0;
};

describe('open connections of a service', () => {
  it('are closed once its consent is withdrawn', () => {
    expect(closedUnder(true, false)).toBe(true);
    expect(closedUnder(true, true)).toBe(false);
  });

  it('stay open where the policy enforces nothing', () => {
    expect(closedUnder(false, false)).toBe(false);
  });
});
