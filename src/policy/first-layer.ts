/** What the first layer shows beyond what it always shows. */
export interface FirstLayer {
  /** A close button (X) that refuses, and says so. */
  readonly close?: boolean;
  /** The two opt-out links, and whether the browser's signal is honoured. */
  readonly links?: boolean;
}

/**
 * What the law requires of the first layer, by regime id. Only the interface reads this. Everywhere it shows
 * refuse beside accept, how many services and companies ask, and that a choice can be withdrawn.
 */
export const FIRST_LAYER: Readonly<Record<string, FirstLayer>> = {
  // Garante per la protezione dei dati personali, Linee guida of 10 June 2021: an X, at the top right, that keeps everything refused.
  it: { close: true },
  // 11 CCR 7013, 7014 (the links and their words) and 7025 (c)(6) (that the signal was honoured).
  'us-ca': { links: true },
};
