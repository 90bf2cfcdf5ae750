import { expect, test } from 'vitest';
import { createJudge, together, type Verdict } from '../../src/guard/verdict';
import type { Consent } from '../../src/model/consent';
import fc from '../fast-check';

const consent = { get: () => ({ services: {} }), emit() {}, settled: true } as unknown as Consent;
const page = { location: new URL('https://app.test/') } as unknown as Window;

test.each(['a.gif', 'https:a.gif', 'https:/a.gif', '\thttps:a.gif'])(
  '%j is resolved against the current base URL of the page',
  (address) => {
    let base = 'https://app.test/';
    const judge = createJudge({ consent, page, base: () => base, sourceOf: () => undefined });
    expect(judge.url('image', address)).toBeUndefined();
    base = 'https://far.test/';
    expect(judge.url('image', address)?.name).toBe('https://far.test/a.gif');
  },
);

test('an inline script of two services needs both to be granted', () => {
  const services = ['meter', 'ads'].map((id) => ({ id, category: id, inline: [`${id}.init(`] }));
  const states: Record<string, { status: string }> = { meter: { status: 'granted' } };
  const world = {
    ...consent,
    policy: { services, categories: [], firstParty: [], unknown: {} },
    get: () => ({ services: states }),
  } as unknown as Consent;
  const judge = createJudge({
    consent: world,
    page,
    base: () => 'https://app.test/',
    sourceOf: () => undefined,
  });
  expect(judge.inline('meter.init()')).toBeUndefined();
  const verdict = judge.inline('meter.init();ads.init()');
  expect(verdict?.needs).toEqual(['ads']);
  states.meter = { status: 'denied' };
  expect(judge.inline('meter.init();ads.init()')?.needs).toEqual(['meter', 'ads']);
  states.ads = { status: 'granted' };
  expect(verdict?.open()).toBe(true);
});

test('what is in the name of the window is found by that name, never by its value', async () => {
  const found: unknown[] = [];
  const world = {
    ...consent,
    policy: { services: [], categories: [], firstParty: [], unknown: { storage: 'block' } },
    emit: (_: string, finding: unknown) => found.push(finding),
  } as unknown as Consent;
  const judge = createJudge({
    consent: world,
    page,
    base: () => 'https://app.test/',
    sourceOf: () => undefined,
  });
  const verdict = judge.name('window', '{"email":"ada@example.com"}');
  await Promise.resolve();
  expect(verdict).toMatchObject({ kind: 'window', name: 'window.name' });
  expect(found).toEqual([expect.objectContaining({ kind: 'window', name: 'window.name', held: true })]);
});

const verdict = (id: string, open: () => boolean): Verdict => ({
  kind: 'link',
  name: id,
  needs: [id],
  reason: '',
  open,
});

test('a combined verdict is open once all of its parts are, and needs what they need', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.boolean(), { nil: undefined })), (states) => {
      const all = states.map((state, index) =>
        state === undefined ? undefined : verdict(`${index}`, () => states[index] === true),
      );
      const waiting = all.filter((each) => each !== undefined);
      const one = together(all);
      expect(one?.open()).toBe(waiting.length ? waiting.every((each) => each.open()) : undefined);
      expect(one?.needs ?? []).toEqual(waiting.flatMap(({ needs }) => needs));
    }),
  );
});

test('a stack overflow while resolving an address throws, and is not cached as no verdict', () => {
  let deep = true;
  const judge = createJudge({
    consent,
    page,
    base() {
      if (deep) throw new RangeError('Maximum call stack size exceeded');
      return 'https://app.test/';
    },
    sourceOf: () => undefined,
  });
  expect(() => judge.url('image', 'https://far.test/a.gif')).toThrow(RangeError);
  deep = false;
  expect(judge.url('image', 'https://far.test/a.gif')).toBeDefined();
});
