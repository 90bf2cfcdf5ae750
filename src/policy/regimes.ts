import type { RegimeRow } from '../model/jurisdiction';

const GPC = 'global-privacy-control';

/**
 * What the law asks, one row per regime; to add one, add a row here, its source in `policy/regime-sources`,
 * which cites the law, and a row in `test/policy/regimes.test.ts`. `days` is how long a choice stands, grants
 * and refusals alike. Unknown places get the strictest row; places that only a policy names, the first row of the
 * same model.
 */
export const REGIMES: readonly RegimeRow[] = [
  {
    id: 'eu',
    model: 'opt-in',
    days: 180,
    honours: [],
    jurisdictions:
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
  },
  {
    id: 'it',
    model: 'opt-in',
    days: 180,
    honours: [],
    jurisdictions: ['IT'],
  },
  {
    id: 'uk',
    model: 'opt-in',
    days: 180,
    honours: [],
    jurisdictions: ['GB'],
  },
  {
    id: 'us-ca',
    model: 'opt-out',
    days: 365,
    honours: [GPC],
    jurisdictions: ['US-CA'],
  },
  {
    id: 'ch',
    model: 'opt-out',
    days: 365,
    honours: [],
    jurisdictions: ['CH'],
  },
  {
    id: 'none',
    model: 'notice',
    days: 365,
    honours: [],
    // A place without a legislator of its own. A policy gives other places this model: `"XX": { "model": "notice" }`.
    jurisdictions: ['AQ'],
  },
];
