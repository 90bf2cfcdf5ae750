import type { ItemKind } from '../scan/sighting';

/** Whether the policy declares an item. */
export type Declared =
  /** The policy lists the name or address. */
  | 'yes'
  /** The policy has the service, but does not list this name or host. */
  | 'service'
  | 'no';

/** Who an item belongs to. */
export interface Owner {
  /** Service id, of the policy or the catalogue. */
  readonly service?: string;
  readonly vendor?: string;
  /** Category id, or `unknown`. */
  readonly category: string;
  /**
   * For unknown items, the category that words in its name or host suggest: for a person to judge, never the
   * basis of a rule.
   */
  readonly likely?: string;
  readonly declared: Declared;
  /** The evidence. */
  readonly why: string;
}

/** One entry of the inventory: what was seen in all phases, on all pages, under one name. */
export interface Item extends Owner {
  readonly kind: ItemKind;
  /** Name, or URL without query. */
  readonly name: string;
  /** The name, with `*` in place of what differs between visits. */
  readonly pattern: string;
  readonly host: string;
  readonly party: 'first' | 'third';
  readonly partition?: string;
  readonly via?: string;
  /** URL of the script or response that caused it. */
  readonly source?: string;
  /** From the source to the page. */
  readonly chain: readonly string[];
  /** Phases in which it was seen after the choice. */
  readonly phases: readonly string[];
  /** First page it was seen on, in the first of those phases. */
  readonly page: string;
  /** ISO 8601 duration or `session`; cookies only. */
  readonly lifetime?: string;
  readonly httpOnly?: boolean;
  /** Written, but gone whenever the browser's storage was read. */
  readonly transient?: true;
}
