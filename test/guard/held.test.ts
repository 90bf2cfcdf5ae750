import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Handling } from '../../src/guard/held';
import type { Verdict } from '../../src/guard/verdict';
import type { Consent } from '../../src/model/consent';

// The guard captures the native timers when it is loaded.
vi.useFakeTimers();
const { createHeldList } = await import('../../src/guard/held');
afterAll(() => void vi.useRealTimers());

const createWorld = () => {
  let granted = false;
  const listeners: (() => void)[] = [];
  const told: { readonly event: string; readonly message?: string; readonly path?: string }[] = [];
  const went: string[] = [];
  const consent = {
    on: (event: string, listener: () => void) => event === 'change' && listeners.push(listener),
    emit: (event: string, detail: object) => told.push({ event, ...detail }),
  } as unknown as Consent;
  const held = createHeldList(consent);
  return {
    told,
    went,
    hold(name: string, handling?: Handling) {
      const verdict: Verdict = { kind: 'request', name, needs: [], reason: '', open: () => granted };
      held.hold(verdict, () => went.push(name), handling);
    },
    names: () => held.list().map(({ name }) => name),
    dropped: () => told.filter(({ event }) => event === 'problem'),
    async grant() {
      granted = true;
      for (const listener of listeners) listener();
      await vi.advanceTimersByTimeAsync(5000);
    },
  };
};

describe('the held list is limited and reports what it drops', () => {
  it('keeps a thousand calls and drops the oldest first', async () => {
    const { hold, names, dropped, grant, went } = createWorld();
    for (let i = 0; i < 1400; i++) hold(`call ${i}`);
    expect(names().length).toBeLessThanOrEqual(1250);
    await grant();
    expect(went.length).toBeLessThanOrEqual(1000);
    expect(went.at(-1)).toBe('call 1399');
    expect(went.length + dropped().length).toBe(1400);
    expect(dropped()[0]).toMatchObject({ code: 'dropped', path: 'call 0' });
  });

  it('keeps four megabytes and drops the oldest first', async () => {
    const { hold, grant, went, dropped } = createWorld();
    for (let i = 0; i < 6; i++) hold(`upload ${i}`, { size: 1e6 });
    await grant();
    expect(went).toEqual(['upload 2', 'upload 3', 'upload 4', 'upload 5']);
    expect(dropped()).toHaveLength(2);
  });

  it('drops a call of more than four megabytes alone, and keeps everything held before it', async () => {
    const { hold, grant, went, dropped } = createWorld();
    for (let i = 0; i < 6; i++) hold(`call ${i}`, { size: i * 1000 });
    hold('upload', { size: 5e6 });
    hold('last call');
    await grant();
    expect(went).toEqual(['call 0', 'call 1', 'call 2', 'call 3', 'call 4', 'call 5', 'last call']);
    expect(dropped()).toMatchObject([
      { path: 'upload', message: expect.stringContaining('of more than 4 MB') },
    ]);
  });

  it('drops no call without a body to make room for uploads', async () => {
    const { hold, grant, went } = createWorld();
    for (let i = 0; i < 6; i++) {
      hold(`call ${i}`);
      hold(`upload ${i}`, { size: 1e6 });
    }
    await grant();
    expect(went.filter((name) => name.startsWith('call'))).toHaveLength(6);
    expect(went.filter((name) => name.startsWith('upload'))).toEqual([
      'upload 2',
      'upload 3',
      'upload 4',
      'upload 5',
    ]);
  });

  it('keeps a beacon for an hour, and a call without that limit', async () => {
    const { hold, grant, went, dropped } = createWorld();
    hold('old beacon', { fleeting: true });
    hold('old call');
    vi.advanceTimersByTime(3_700_000);
    hold('new beacon', { fleeting: true });
    await grant();
    expect(went).toEqual(['old call', 'new beacon']);
    expect(dropped()).toMatchObject([
      { path: 'old beacon', message: 'A beacon of more than an hour ago is dropped.' },
    ]);
  });
});
