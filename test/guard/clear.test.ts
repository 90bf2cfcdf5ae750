// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { clearNow } from '../../src/guard/clear';
import type { Consent } from '../../src/model/consent';
import type { Cleared } from '../../src/model/finding';
import { parsePolicy } from '../../src/policy/parse';

const policy = parsePolicy({
  id: 'acme',
  version: '1',
  categories: [{ id: 'necessary', required: true }, 'analytics'],
  services: [{ id: 'meter', category: 'analytics', cookies: [{ name: 'm' }, { name: 'h', httpOnly: true }] }],
});

it('reports an HttpOnly cookie once per choice, however often it clears', async () => {
  const told: string[][] = [];
  let id = 'one';
  const consent = {
    policy,
    get: () => ({ record: { id, given: Date.now() / 1000 } }),
    has: (name: string) => name === 'necessary',
    emit: (_: string, all: readonly Cleared[]) => told.push(all.map(({ name }) => name)),
  } as unknown as Consent;
  const named = new Set<string>();
  document.cookie = 'm=1';
  await clearNow(consent, named);
  await clearNow(consent, named);
  document.cookie = 'm=1';
  await clearNow(consent, named);
  id = 'two';
  await clearNow(consent, named);
  expect(told).toEqual([['m', 'h'], ['m'], ['h']]);
});
