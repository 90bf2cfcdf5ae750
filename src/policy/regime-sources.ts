/** Where a row of the regime table comes from. Not on the page: for documents, reports and the tests. */
export interface RegimeSource {
  readonly citation: string;
  /** ISO date of the secondary digest the row was written from; the legal text itself was not read again. */
  readonly asOf: string;
}

export const REGIME_SOURCES: Readonly<Record<string, RegimeSource>> = {
  eu: {
    citation: 'ePrivacy Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11) and 7; EDPB Guidelines 05/2020',
    asOf: '2026-11-22',
  },
  it: {
    citation:
      'Codice in materia di protezione dei dati personali Art. 122; Garante, Linee guida cookie, 10 June 2021',
    asOf: '2026-11-22',
  },
  uk: {
    citation: 'PECR 2003 reg. 6 as amended by the Data (Use and Access) Act 2025; UK GDPR Art. 7',
    asOf: '2026-11-22',
  },
  ch: { citation: 'Fernmeldegesetz Art. 45c; Federal Act on Data Protection', asOf: '2026-11-22' },
  'us-ca': { citation: 'Cal. Civ. Code 1798.120 and 1798.135; 11 CCR 7025 to 7028', asOf: '2026-11-22' },
  none: { citation: 'no rule known', asOf: '2026-11-22' },
};
