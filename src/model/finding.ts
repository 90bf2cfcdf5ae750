import type { StorageKind } from './service';

export type FindingKind =
  | 'cookie'
  | StorageKind
  | 'script'
  | 'frame'
  | 'image'
  | 'link'
  | 'media'
  | 'request'
  /** A file of the origin's private file system. */
  | 'file'
  /** The name of the window, which outlives the page. */
  | 'window';

/** One observed thing. Names and metadata only, never values. */
export interface Finding {
  readonly kind: FindingKind;
  /** Name of the cookie or key; URL without query for what was loaded. */
  readonly name: string;
  readonly host?: string;
  readonly party: 'first' | 'third';
  readonly service?: string;
  /** Category id, or `unknown`. */
  readonly category: string;
  readonly vendor?: string;
  /**
   * URL, without query, of the script that did it; of an inline script, the page's. `unattributed`: it was found
   * afterwards, and nobody was seen doing it. `flux-consent`: the record of the choice. Absent: not a script's doing.
   */
  readonly source?: string;
  /** Milliseconds since the epoch. */
  readonly firstSeen: number;
  readonly held: boolean;
  /** Under `enforce: false`: why it would be held. */
  readonly wouldHold?: string;
  /** True if it was written and is no longer there. */
  readonly gone?: boolean;
}

/** A finding that got past the guard: it needs consent, has none, and nothing could hold it. */
export interface Leak extends Finding {
  /** The way past the guard it took, in a few words. */
  readonly surface: string;
  /** What the site can do about it, in a sentence. */
  readonly fix: string;
}

/** One held item. */
export interface Held {
  readonly kind: FindingKind;
  readonly name: string;
  /** Category and service ids that must be granted first. */
  readonly needs: readonly string[];
  /** Why, in a sentence. */
  readonly reason: string;
  readonly element?: Element;
}

/** What a withdrawal cleared, and what it could not. */
export interface Cleared {
  readonly kind: 'cookie' | StorageKind;
  readonly name: string;
  readonly service: string;
  readonly done: boolean;
  /** Why a script cannot clear it, and who can. */
  readonly reason?: string;
}
