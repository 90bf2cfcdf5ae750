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

/** What a visitor of each place is owed; a new regime is a new row here. */
const rows: [id: string, places: string, model: RegimeModel, days: number, honours: string[]][] = [
  ['eu', EU, 'opt-in', 180, []],
  ['it', 'IT', 'opt-in', 180, []],
  ['uk', 'GB', 'opt-in', 180, []],
  ['ch', 'CH', 'opt-out', 365, []],
  ['us-ca', 'US-CA', 'opt-out', 365, [GPC]],
  ['none', 'AQ', 'notice', 365, []],
];

describe('what the law asks', () => {
  it.each(rows)('%s: in %s it is %s for %i days, honouring %j', (id, places, model, days, honours) => {
    for (const place of places.split(' '))
      expect([place, regimeFor(policy(), place)]).toEqual([place, { id, model, days, honours }]);
    expect(REGIMES.find((row) => row.id === id)?.jurisdictions).toEqual(places.split(' '));
  });

  it('has a row here for every row of the table, in its order', () => {
    expect(REGIMES.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it('is told once for a place, by its ISO code, with its source', () => {
    const places = REGIMES.flatMap(({ jurisdictions }) => jurisdictions);
    expect(new Set(places).size).toBe(places.length);
    for (const place of places) expect(place).toMatch(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/);
    for (const { id } of REGIMES) {
      expect(REGIME_SOURCES[id]?.citation).toBeTruthy();
      expect(Date.parse(REGIME_SOURCES[id]?.asOf ?? '')).toBeLessThanOrEqual(Date.now());
    }
  });

  it('holds in every part of a country', () => {
    expect(regimeFor(policy(), 'DE-BY').id).toBe('eu');
    expect(regimeFor(policy(), 'GB-SCT').id).toBe('uk');
  });
});

describe('a place that is not known', () => {
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
  it.each(places)('%s gets the strictest there is', (place) => {
    expect(regimeFor(policy(), place)).toMatchObject({ model: 'opt-in', days: 180 });
    expect(regimeFor(undefined, place)).toMatchObject({ model: 'opt-in', days: 180 });
  });

  // BUG: a place called `__proto__` had an empty override, so it got the first row instead of the strictest (fixed).
  it.each(['US-TX', 'XX', '__proto__'])('%s gets the policy’s own where that is stricter still', (place) => {
    expect(regimeFor(policy({ CH: { model: 'opt-in', days: 30 } }), place)).toMatchObject({
      model: 'opt-in',
      days: 30,
    });
  });

  it('gets the place the policy names as its default', () => {
    expect(regimeFor(policy({ default: 'US-CA' }), undefined).id).toBe('us-ca');
    expect(regimeFor(policy({ default: 'US-CA' }), 'XX').id).toBe('us-ca');
    expect(regimeFor(policy({ default: 'US-CA' }), 'DE').id).toBe('eu');
  });

  it('never gets anything laxer than every regime listed', () => {
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

describe('what a policy says differently', () => {
  it('changes what it names and keeps the rest', () => {
    expect(regimeFor(policy({ 'US-CA': { model: 'opt-in' } }), 'US-CA')).toEqual({
      id: 'us-ca',
      model: 'opt-in',
      days: 365,
      honours: [GPC],
    });
    expect(regimeFor(policy({ DE: { days: 90 } }), 'DE')).toMatchObject({ model: 'opt-in', days: 90 });
  });

  it('adds a place that has no row', () => {
    const given = policy({ BR: { model: 'opt-in', days: 100 }, 'US-TX': { model: 'opt-out' } });
    expect(regimeFor(given, 'BR')).toMatchObject({ model: 'opt-in', days: 100 });
    expect(regimeFor(given, 'BR-SP')).toMatchObject({ model: 'opt-in', days: 100 });
    expect(regimeFor(given, 'US-TX')).toMatchObject({ model: 'opt-out', days: 180 });
    expect(regimeFor(given, 'US-NY').model).toBe('opt-in');
  });

  it('of a country does not undo what is said of its part', () => {
    expect(regimeFor(policy({ US: { model: 'notice' } }), 'US-CA')).toMatchObject({
      model: 'opt-out',
      honours: [GPC],
    });
    expect(regimeFor(policy({ US: { model: 'notice' } }), 'US-NY').model).toBe('notice');
  });

  it('leaves the shipped table and other policies as they were', () => {
    const before = JSON.stringify(REGIMES);
    regimeFor(policy({ DE: { model: 'notice', days: 1 } }), 'DE');
    expect(JSON.stringify(REGIMES)).toBe(before);
    expect(regimeFor(policy(), 'DE')).toMatchObject({ model: 'opt-in', days: 180 });
  });
});
