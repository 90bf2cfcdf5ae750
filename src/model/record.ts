import type { Policy, RecordOptions } from './policy';

export const ACTIONS = ['accept-all', 'reject-all', 'save', 'withdraw'] as const;
export const SURFACES = ['api', 'banner', 'preferences', 'gate', 'page', 'signal'] as const;

/** What the visitor did. */
export type Action = (typeof ACTIONS)[number];
/** Where it was done; `page` is a control of the site itself, `signal` one of the browser. */
export type ConsentSurface = (typeof SURFACES)[number];

/** Name of the record, as a cookie or as the storage key that stands in for it. */
export const recordName = ({ cookie = 'flux_consent' }: RecordOptions = {}): string => cookie;
/** Key of the last policy version whose edits the visitor has been told of, stored beside the record. */
export const noticeName = (options?: RecordOptions): string => `${recordName(options)}_notice`;
/** Whether the consent itself stores it: no policy can hold or clear it. */
export const isOwnName = (policy: Policy | undefined, name: string): boolean =>
  [recordName, noticeName].some((own) => own(policy?.record) === name);

/** The stored proof of one act of choosing. */
export interface ConsentRecord {
  readonly policy: string;
  readonly version: string;
  /** Hash of what the visitor was told, see policy/fingerprint. */
  readonly fingerprint: string;
  /** Random, created only when a choice is made. */
  readonly id: string;
  /** Seconds since the epoch. */
  readonly given: number;
  /** Seconds since the epoch. */
  readonly expires: number;
  /** ISO 3166 code, or empty when it was unknown. */
  readonly jurisdiction: string;
  readonly action: Action;
  readonly surface: ConsentSurface;
  /** Category and service ids. */
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** Preference signals seen, such as `gpc`. */
  readonly signals: readonly string[];
}

/** The visitor's readable copy of a record. */
export interface Receipt {
  readonly record: string;
  readonly controller?: string;
  readonly policy: string;
  readonly version: string;
  /** ISO 8601. */
  readonly given: string;
  /** ISO 8601. */
  readonly expires: string;
  readonly jurisdiction: string;
  readonly action: Action;
  readonly surface: ConsentSurface;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  readonly signals: readonly string[];
}
