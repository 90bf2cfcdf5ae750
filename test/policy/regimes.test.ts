import { describe, expect, it } from 'vitest';
import type { RegimeModel } from '../../src/model/jurisdiction';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { regimeFor } from '../../src/policy/regime-for';
import { REGIME_SOURCES } from '../../src/policy/regime-sources';
import { REGIMES } from '../../src/policy/regimes';
import fc from '../fast-check';

const GPC = 'global-privacy-control';
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS LI LT LU LV MT NL NO PL PT RO SE SI SK';

const policy = (
  jurisdictions: NonNullable<Parameters<typeof definePolicy>[0]['jurisdictions']> = {},
): Policy => definePolicy({ id: 'acme', version: '1', categories: ['analytics'], jurisdictions }) as Policy;

/** The expected regime of each place; a new regime needs a new row here. */
const rows: [id: string, places: string, model: RegimeModel, days: number, honours: string[]][] = [
  ['eu', EU, 'opt-in', 180, []],
  ['it', 'IT', 'opt-in', 180, []],
  ['uk', 'GB', 'opt-in', 180, []],
  ['us-ca', 'US-CA', 'opt-out', 365, [GPC]],
  ['ch', 'CH', 'opt-out', 365, []],
  ['none', 'AQ', 'notice', 365, []],
];

describe('the shipped regimes', () => {
  it.each(rows)(
    '%s: the regime of %s is %s for %i days, honouring %j',
    (id, places, model, days, honours) => {
      for (const place of places.split(' '))
        expect([place, regimeFor(policy(), place)]).toEqual([place, { id, model, days, honours }]);
      expect(REGIMES.find((row) => row.id === id)?.jurisdictions).toEqual(places.split(' '));
    },
  );

  it('are all covered here, in the same order', () => {
    expect(REGIMES.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it('list each place once by its ISO code, and cite a source', () => {
    const places = REGIMES.flatMap(({ jurisdictions }) => jurisdictions);
    expect(new Set(places).size).toBe(places.length);
    for (const place of places) expect(place).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/);
    for (const { id } of REGIMES) {
      expect(REGIME_SOURCES[id]?.citation).toBeTruthy();
      expect(Date.parse(REGIME_SOURCES[id]?.asOf ?? '')).toBeLessThanOrEqual(Date.now());
    }
  });

  it('apply to every subdivision of a country', () => {
    expect(regimeFor(policy(), 'DE-BY').id).toBe('eu');
    expect(regimeFor(policy(), 'GB-SCT').id).toBe('uk');
  });
});

describe('an unknown place', () => {
  const places = [
    undefined,
    '',
    'US',
    'US-TX',
    'XX',
    'us-ca',
    'de',
    'EU',
    'default',
    '__proto__',
    'constructor',
  ];
  it.each(places)('%s gets the strictest shipped regime', (place) => {
    expect(regimeFor(policy(), place)).toMatchObject({ model: 'opt-in', days: 180 });
    expect(regimeFor(undefined, place)).toMatchObject({ model: 'opt-in', days: 180 });
  });

  // BUG: a place called `__proto__` had an empty override and got the first row instead of the strictest (fixed).
  it.each(['US-TX', 'XX', '__proto__'])('%s gets the policy’s own regime if that is stricter', (place) => {
    expect(regimeFor(policy({ CH: { model: 'opt-in', days: 30 } }), place)).toMatchObject({
      model: 'opt-in',
      days: 30,
    });
  });

  it('gets the regime of the policy’s default place', () => {
    expect(regimeFor(policy({ default: 'US-CA' }), undefined).id).toBe('us-ca');
    expect(regimeFor(policy({ default: 'US-CA' }), 'XX').id).toBe('us-ca');
    expect(regimeFor(policy({ default: 'US-CA' }), 'DE').id).toBe('eu');
  });

  it('never gets a laxer regime than any place in the policy', () => {
    const override = fc.record({
      model: fc.constantFrom<RegimeModel>('opt-in', 'opt-out', 'notice'),
      days: fc.integer({ min: 1, max: 400 }),
    });
    const overrides = fc.dictionary(
      fc.constantFrom('DE', 'GB', 'CH', 'US-CA', 'AQ', 'BR', 'US-TX'),
      override,
    );
    fc.assert(
      fc.property(overrides, (jurisdictions) => {
        const given = policy(jurisdictions);
        const strictest = regimeFor(given, undefined);
        expect(strictest.model).toBe('opt-in');
        for (const place of Object.keys(jurisdictions)) {
          const there = regimeFor(given, place);
          if (there.model === 'opt-in') expect(strictest.days).toBeLessThanOrEqual(there.days);
        }
      }),
    );
  });
});

describe('an override in the policy', () => {
  it('changes the fields it names and keeps the rest', () => {
    expect(regimeFor(policy({ 'US-CA': { model: 'opt-in' } }), 'US-CA')).toEqual({
      id: 'us-ca',
      model: 'opt-in',
      days: 365,
      honours: [GPC],
    });
    expect(regimeFor(policy({ DE: { days: 90 } }), 'DE')).toMatchObject({ model: 'opt-in', days: 90 });
  });

  it('adds a place that has no shipped regime', () => {
    const given = policy({ BR: { model: 'opt-in', days: 100 }, 'US-TX': { model: 'opt-out' } });
    expect(regimeFor(given, 'BR')).toEqual({ id: 'br', model: 'opt-in', days: 100, honours: [] });
    expect(regimeFor(given, 'BR-SP')).toMatchObject({ model: 'opt-in', days: 100 });
    expect(regimeFor(given, 'US-TX')).toEqual({ id: 'us-tx', model: 'opt-out', days: 365, honours: [GPC] });
    expect(regimeFor(given, 'US-NY').model).toBe('opt-in');
  });

  it('of a country does not replace the regime of its subdivision', () => {
    expect(regimeFor(policy({ US: { model: 'notice' } }), 'US-CA')).toMatchObject({
      model: 'opt-out',
      honours: [GPC],
    });
    expect(regimeFor(policy({ US: { model: 'notice' } }), 'US-NY').model).toBe('notice');
  });

  it('does not change the shipped table or other policies', () => {
    const before = JSON.stringify(REGIMES);
    regimeFor(policy({ DE: { model: 'notice', days: 1 } }), 'DE');
    expect(JSON.stringify(REGIMES)).toBe(before);
    expect(regimeFor(policy(), 'DE')).toMatchObject({ model: 'opt-in', days: 180 });
  });
});
