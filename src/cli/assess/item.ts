import type { ItemKind } from '../scan/sighting';

/** Where a service is known from. */
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
  /** Of what is unknown, the category that words of its name or host suggest: for a person to judge, no rule's ground. */
  readonly likely?: string;
  readonly declared: Declared;
  /** The evidence. */
  readonly why: string;
}

/** One thing of the inventory: what was seen in all phases, on all pages, under one name. */
export interface Item extends Owner {
  readonly kind: ItemKind;
  /** Name, or address without query. */
  readonly name: string;
  /** The name with what differs between visits replaced by `*`. */
  readonly pattern: string;
  readonly host: string;
  readonly party: 'first' | 'third';
  readonly partition?: string;
  readonly via?: string;
  /** URL of the script or answer that did it. */
  readonly source?: string;
  /** From there to the page. */
  readonly chain: readonly string[];
  /** Phases in which it was seen, after the choice was made. */
  readonly phases: readonly string[];
  /** First page it was seen on, in the first of the phases. */
  readonly page: string;
  /** ISO 8601 duration or `session`; cookies only. */
  readonly lifetime?: string;
  readonly httpOnly?: boolean;
  /** Written, and gone again whenever the browser was looked into. */
  readonly transient?: true;
}
