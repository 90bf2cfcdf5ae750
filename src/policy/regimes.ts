import type { RegimeRow } from '../model/jurisdiction';

const GPC = 'global-privacy-control';

/**
 * What the law asks, one row a regime; to add one is to add a row here and a row in `test/policy/regimes.test.ts`.
 * `days` is how long a choice stands, grants and refusals alike. The strictest row answers for unknown places.
 */
export const REGIMES: readonly RegimeRow[] = [
  {
    id: 'eu',
    model: 'opt-in',
    days: 180,
    honours: [],
    jurisdictions:
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
    citation: 'ePrivacy Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11) and 7; EDPB Guidelines 05/2020',
    checked: '2026-11-24',
  },
  {
    id: 'uk',
    model: 'opt-in',
    days: 180,
    honours: [],
    jurisdictions: ['GB'],
    citation: 'PECR 2003 reg. 6 as amended by the Data (Use and Access) Act 2025; UK GDPR Art. 7',
    checked: '2026-11-24',
  },
  {
    id: 'ch',
    model: 'opt-out',
    days: 365,
    honours: [],
    jurisdictions: ['CH'],
    citation: 'Fernmeldegesetz Art. 45c; Federal Act on Data Protection (revised 2023)',
    checked: '2026-11-24',
  },
  {
    id: 'us-ca',
    model: 'opt-out',
    days: 365,
    honours: [GPC],
    jurisdictions: ['US-CA'],
    citation: 'Cal. Civ. Code 1798.120 and 1798.135; 11 CCR 7025 to 7028',
    checked: '2026-11-24',
  },
  {
    id: 'none',
    model: 'notice',
    days: 365,
    honours: [],
    // A place without a legislator of its own. A policy gives other places this model: `"XX": { "model": "notice" }`.
    jurisdictions: ['AQ'],
    citation: 'no rule known',
    checked: '2026-11-24',
  },
];
