import { describe, expect, it } from 'vitest';
import { type Choices, choose, chooseAll } from '../../src/consent/choose';
import type { Snapshot } from '../../src/model/consent';
import type { Decision, Status } from '../../src/model/decision';
import type { ConsentRecord } from '../../src/model/record';
import { definePolicy } from '../../src/policy/define';
import fc from '../fast-check';

const policy = definePolicy({
  id: 'acme',
  version: '1',
  categories: [
    { id: 'necessary', required: true },
    'analytics',
    'marketing',
    { id: 'training', separate: true },
  ],
  services: [
    { id: 'stripe', category: 'necessary' },
    { id: 'gtag', category: 'analytics' },
    { id: 'multiplegtag', category: 'analytics' },
    { id: 'youtube', category: 'marketing' },
    { id: 'trainer', category: 'training' },
  ],
});

const decision = (status: Status): Decision => ({ status, source: 'visitor' });
/** A snapshot that grants these ids and `necessary`; services follow their category unless named with `-`. */
const state = (...ids: string[]): Snapshot => {
  const on = (id: string): boolean => ids.includes(id) || id === 'necessary';
  return {
    decisions: Object.fromEntries(
      policy.categories.map(({ id }) => [id, decision(on(id) ? 'granted' : 'denied')]),
    ),
    services: Object.fromEntries(
      policy.services.map(({ id, category }) => [
        id,
        decision((on(category) || on(id)) && !ids.includes(`-${id}`) ? 'granted' : 'denied'),
      ]),
    ),
    regime: { id: 'eu', model: 'opt-in', days: 180, honours: [] },
    jurisdiction: undefined,
    due: null,
    record: undefined,
    signals: [],
  };
};
const chosen = (before: Snapshot, choices: Choices) => choose(policy, before, choices);

describe('accept all', () => {
  it('grants every optional category and its services, but no separate category', () => {
    expect(chooseAll(policy, true)).toEqual({
      analytics: true,
      marketing: true,
      gtag: true,
      multiplegtag: true,
      youtube: true,
    });
  });

  it('keeps the state of separate categories', () => {
    expect(chosen(state(), chooseAll(policy, true))).toEqual({
      granted: ['analytics', 'marketing'],
      denied: ['training'],
    });
    expect(chosen(state('training'), chooseAll(policy, true)).granted).toContain('training');
  });

  it('also grants services that were refused by name before', () => {
    expect(chosen(state('analytics', '-gtag'), chooseAll(policy, true)).denied).toEqual(['training']);
  });
});

describe('reject all', () => {
  it('refuses every optional category, including separate ones', () => {
    expect(chosen(state('analytics', 'marketing', 'training', 'gtag'), chooseAll(policy, false))).toEqual({
      granted: [],
      denied: ['analytics', 'marketing', 'training'],
    });
  });
});

describe('an id that a choice does not name', () => {
  it('is denied if it was not granted before', () => {
    expect(chosen(state(), { analytics: true })).toEqual({
      granted: ['analytics'],
      denied: ['marketing', 'training'],
    });
  });

  it('keeps its state', () => {
    expect(chosen(state('marketing', 'training'), { analytics: true })).toEqual({
      granted: ['analytics', 'marketing', 'training'],
      denied: [],
    });
    expect(chosen(state('marketing', '-youtube'), { analytics: true }).denied).toContain('youtube');
    expect(chosen(state('gtag'), { marketing: true }).granted).toEqual(['marketing', 'gtag']);
  });

  it('may be listed as undefined', () => {
    expect(chosen(state('marketing'), { analytics: undefined, marketing: undefined }).granted).toEqual([
      'marketing',
    ]);
  });
});

describe('the services of a category', () => {
  it('follow their category when it is granted', () => {
    expect(chosen(state(), { analytics: true })).toEqual({
      granted: ['analytics'],
      denied: ['marketing', 'training'],
    });
  });

  it('are all refused with it, including those granted by name', () => {
    expect(chosen(state('gtag', 'analytics'), { analytics: false }).granted).toEqual([]);
    expect(chosen(state('gtag'), { analytics: false }).granted).toEqual([]);
  });

  it('stay refused by name when the category is granted again', () => {
    const { granted, denied } = chosen(state('analytics', '-gtag'), { analytics: true });
    expect(granted).toEqual(['analytics']);
    expect(denied).toContain('gtag');
  });

  it('can differ from it within one choice, either way', () => {
    expect(chosen(state(), { analytics: true, gtag: false }).denied).toEqual([
      'marketing',
      'training',
      'gtag',
    ]);
    expect(chosen(state(), { gtag: true }).granted).toEqual(['gtag']);
  });

  it('are told apart when one id is part of another', () => {
    expect(chosen(state(), { multiplegtag: true })).toEqual({
      granted: ['multiplegtag'],
      denied: ['analytics', 'marketing', 'training'],
    });
    expect(chosen(state('analytics'), { gtag: false }).denied).toEqual(['marketing', 'training', 'gtag']);
  });
});

describe('catalogue services that have not loaded', () => {
  const waiting = { ...policy, uses: [{ use: 'matomo', category: 'analytics' as const }] };
  const kept = (granted: string[], denied: string[]): Snapshot => ({
    ...state(),
    record: { granted, denied } as unknown as ConsentRecord,
  });

  it('keep what the visitor decided about them', () => {
    expect(choose(waiting, kept([], ['matomo']), { marketing: true }).denied).toContain('matomo');
    expect(choose(waiting, kept(['matomo'], []), { marketing: true }).granted).toContain('matomo');
    expect(choose(waiting, state(), { matomo: false }).denied).toContain('matomo');
  });

  it('are left out when the visitor decided nothing about them', () => {
    const { granted, denied } = choose(waiting, state(), { analytics: true });
    expect([...granted, ...denied]).not.toContain('matomo');
  });
});

describe('ids that are property names of every object', () => {
  const odd = definePolicy({
    id: 'acme',
    version: '1',
    categories: ['analytics', 'constructor', 'toString'],
    services: [{ id: 'valueOf', category: 'analytics' }, 'hasOwnProperty'],
  });

  // BUG: `save({ analytics: false })` took Object.prototype.constructor for a choice and granted that category (fixed).
  it('are not granted by a choice that does not name them', () => {
    const before = { ...state(), decisions: {}, services: {} };
    expect(choose(odd, before, { analytics: false }).granted).toEqual([]);
    expect(choose(odd, before, { constructor: true } as unknown as Choices).granted).toEqual(['constructor']);
  });
});

describe('a choice grants only for the value true', () => {
  // BUG: any truthy value granted, even a form's "false" or "off" (fixed).
  it.each(['true', 'false', 'off', 1, {}, () => {}, Number.NaN, '', 0])('%o does not', (value) => {
    const { granted } = chosen(state(), { analytics: value, youtube: value } as unknown as Choices);
    expect(granted).toEqual([]);
  });
});

const ids = [...policy.categories.map(({ id }) => id), ...policy.services.map(({ id }) => id)];
const someState = fc
  .subarray([...ids.slice(1), '-gtag', '-multiplegtag', '-youtube', '-trainer'])
  .map((on) => state(...on));
const someChoices = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ids, 'gta', '__proto__', 'constructor'),
      fc.constantFrom(true, false, undefined),
    ),
  )
  .map((entries) => Object.fromEntries(entries) as Choices);

describe('for any state and any choice', () => {
  it('every optional category is answered once, and no unknown id is recorded', () => {
    fc.assert(
      fc.property(someState, someChoices, (before, choices) => {
        const { granted, denied } = chosen(before, choices);
        const all = [...granted, ...denied];
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(ids).toContain(id);
        for (const { id, required } of policy.categories) expect(all.includes(id)).toBe(!required);
      }),
    );
  });

  it('a granted id was named true, followed its category, or was granted before', () => {
    fc.assert(
      fc.property(someState, someChoices, (before, choices) => {
        const named = (id: string) => (Object.hasOwn(choices, id) ? choices[id] : undefined);
        for (const id of chosen(before, choices).granted) {
          const category = policy.services.find((service) => service.id === id)?.category ?? '';
          const was = (before.decisions[id] ?? before.services[id])?.status === 'granted';
          expect(named(id) === true || (named(id) === undefined && (named(category) === true || was))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('an id refused by name is not granted', () => {
    fc.assert(
      fc.property(someState, someChoices, (before, choices) => {
        const { granted } = chosen(before, choices);
        for (const id of ids) if (choices[id] === false) expect(granted).not.toContain(id);
      }),
    );
  });
});

describe('a service that was refused by name', () => {
  const record = { granted: ['marketing'], denied: ['youtube'] } as unknown as ConsentRecord;

  it('stays refused when its category, refused since by a signal, is granted', () => {
    const before = { ...state(), record };
    expect(chosen(before, { marketing: true }).denied).toContain('youtube');
  });

  it('stays refused when its category is granted again after a change of the policy', () => {
    const before = { ...state(), lapsed: record };
    expect(chosen(before, { marketing: true }).denied).toContain('youtube');
  });

  it('is granted when it is named', () => {
    const before = { ...state(), record };
    expect(chosen(before, { marketing: true, youtube: true }).denied).not.toContain('youtube');
  });
});

describe('a service of a required category', () => {
  it('is not recorded as refused, as it runs all the same', () => {
    expect(chosen(state(), { stripe: false, analytics: true }).denied).not.toContain('stripe');
  });
});
