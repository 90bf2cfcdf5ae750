import type { Regime, RegimeOverride } from '../model/jurisdiction';
import type { Policy } from '../model/policy';
import { JURISDICTION } from './formats';
import { MODELS } from './lists';
import { REGIMES } from './regimes';

const stricter = (a: Regime, b: Regime): Regime => {
  const models = MODELS.indexOf(a.model) - MODELS.indexOf(b.model);
  return models < 0 || (models === 0 && a.days <= b.days) ? a : b;
};

/** Normalises common spellings: `de`, `us_ca`, and `UK`, which ISO 3166 calls `GB`; undefined if empty. */
export const readJurisdiction = (given = ''): string | undefined =>
  given.trim().toUpperCase().replace('_', '-').replace(/^UK\b/, 'GB') || undefined;

/**
 * The regime of a jurisdiction: the shipped row, with the policy's changes. A place with neither row nor
 * override, or an unknown one, gets the policy's `default`, or else the strictest of all regimes in the table
 * and the policy. Anything but an ISO 3166 code gets the strictest, whatever the default.
 */
export const regimeFor = (policy: Policy | undefined, jurisdiction: string | undefined): Regime => {
  const overrides = policy?.jurisdictions ?? {};
  const overrideFor = (code: string): RegimeOverride | undefined => {
    const override = Object.hasOwn(overrides, code) && overrides[code];
    return typeof override === 'object' ? override : undefined;
  };
  const strictest = (): Regime =>
    Object.keys(overrides)
      .flatMap((code) => (overrideFor(code) ? [exact(code) as Regime] : []))
      .concat(REGIMES)
      .reduce(stricter);
  const exact = (code: string): Regime | undefined => {
    const row = REGIMES.find((regime) => regime.jurisdictions.includes(code));
    const override = overrideFor(code);
    // Where no row says what the law asks, the first row of the same model does.
    const base: Regime | undefined =
      row ??
      (override && {
        ...(REGIMES.find(({ model }) => model === (override.model ?? 'opt-in')) as Regime),
        id: code.toLowerCase(),
      });
    return base && { id: base.id, model: base.model, days: base.days, honours: base.honours, ...override };
  };
  // An invalid code may stand for any place.
  const isCode = !jurisdiction || JURISDICTION.test(jurisdiction);
  for (const code of isCode ? [jurisdiction, String(overrides.default)] : []) {
    const regime = code && (exact(code) ?? exact(code.split('-')[0] as string));
    if (regime) return regime;
  }
  return strictest();
};
