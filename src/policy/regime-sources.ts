/** Where a row of the regime table comes from. Not on the page: for documents, reports and the tests. */
export interface RegimeSource {
  readonly citation: string;
  /** ISO date on which the row was last compared with it. */
  readonly checked: string;
}

export const REGIME_SOURCES: Readonly<Record<string, RegimeSource>> = {
  eu: {
    citation: 'ePrivacy Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11) and 7; EDPB Guidelines 05/2020',
    checked: '2026-11-24',
  },
  uk: {
    citation: 'PECR 2003 reg. 6 as amended by the Data (Use and Access) Act 2025; UK GDPR Art. 7',
    checked: '2026-11-24',
  },
  ch: { citation: 'Fernmeldegesetz Art. 45c; Federal Act on Data Protection', checked: '2026-11-24' },
  'us-ca': { citation: 'Cal. Civ. Code 1798.120 and 1798.135; 11 CCR 7025 to 7028', checked: '2026-11-24' },
  none: { citation: 'no rule known', checked: '2026-11-24' },
};
