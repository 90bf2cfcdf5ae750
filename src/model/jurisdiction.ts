/**
 * `opt-in`: off until granted · `opt-out`: on until refused · `notice`: on, with information and refusal
 * within reach.
 */
export type RegimeModel = 'opt-in' | 'opt-out' | 'notice';

/** What the law of a jurisdiction asks, as data. */
export interface Regime {
  readonly id: string;
  readonly model: RegimeModel;
  /** Days after which a choice, grant or refusal alike, is asked for again. */
  readonly days: number;
  /** Preference signals that must be honoured. */
  readonly honours: readonly string[];
}

/** One row of the shipped table. */
export interface RegimeRow extends Regime {
  /** ISO 3166 codes it applies to; `US-CA` before `US`. */
  readonly jurisdictions: readonly string[];
}

/** What a policy may say of a jurisdiction: only what differs from the shipped table. */
export interface RegimeOverride {
  readonly model?: RegimeModel;
  readonly days?: number;
}
