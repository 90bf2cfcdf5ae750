// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
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

it('deletes the databases that a policy names where the browser does not list those there are', async () => {
  const deleted: string[] = [];
  const deleteDatabase = (name: string) => {
    const request = { onsuccess: () => {} };
    deleted.push(name);
    queueMicrotask(() => request.onsuccess());
    return request;
  };
  vi.stubGlobal('indexedDB', { deleteDatabase });
  const storage = ['m-db', 'm-*', 'kept'].map((name) => ({ kind: 'indexeddb', name }));
  const consent = {
    policy: parsePolicy({
      id: 'acme',
      version: '1',
      categories: [{ id: 'necessary', required: true }, 'analytics'],
      services: [
        { id: 'meter', category: 'analytics', storage },
        { id: 'app', category: 'necessary', storage: [{ kind: 'indexeddb', name: 'kept' }] },
      ],
    }),
    get: () => ({ record: { id: 'one', given: Date.now() / 1000 } }),
    has: (name: string) => name === 'necessary' || name === 'app',
  };
  const told: Cleared[] = [];
  const emit = (_: string, all: readonly Cleared[]) => told.push(...all);
  await clearNow({ ...consent, emit } as unknown as Consent);
  vi.unstubAllGlobals();
  expect(deleted).toEqual(['m-db']);
  expect(told).toEqual([
    { kind: 'indexeddb', name: 'm-db', service: 'meter', done: true },
    expect.objectContaining({ name: 'm-*', done: false, reason: expect.stringContaining('does not list') }),
  ]);
});
