import type { Decision, Due } from './decision';
import type { Cleared, Finding, Held, Leak } from './finding';
import type { Regime } from './jurisdiction';
import type { Undo } from './platform';
import type { Policy } from './policy';
import type { Action, ConsentRecord, ConsentSurface, Receipt } from './record';
import type { Service } from './service';

export type { Undo };

/** The state of consent at one moment; frozen. */
export interface Snapshot {
  /** Category id → decision. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Service id → decision. */
  readonly services: Readonly<Record<string, Decision>>;
  readonly regime: Regime;
  /** ISO 3166 code as the site told it; undefined when unknown. */
  readonly jurisdiction: string | undefined;
  /** Why a choice is asked for, or null. */
  readonly due: Due | null;
  readonly record: ConsentRecord | undefined;
  /** The last record, if it no longer counts. */
  readonly lapsed?: ConsentRecord | undefined;
  /** Preference signals the browser sends, such as `gpc`. */
  readonly signals: readonly string[];
}

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly path?: string | undefined;
}

export interface ConsentEvents {
  /** The policy and all services are known; a late listener is called at once. */
  ready: (snapshot: Snapshot) => void;
  change: (snapshot: Snapshot, previous: Snapshot) => void;
  /** A choice is due; while it is, a late listener is called at once. */
  due: (snapshot: Snapshot) => void;
  shown: (view: View) => void;
  hidden: (view: View) => void;
  held: (held: Held) => void;
  replayed: (held: Held) => void;
  cleared: (cleared: readonly Cleared[]) => void;
  leak: (leak: Leak) => void;
  found: (finding: Finding) => void;
  record: (record: ConsentRecord) => void;
  problem: (problem: Problem) => void;
}

export type View = 'banner' | 'preferences';

/** What the sibling layers do for the consent: the guard knows what is held, the UI how to show things. */
export interface Parts {
  /**
   * Offered the announcement of a stored choice; true if it takes it over until the page has painted the
   * answer, or until `settle`.
   */
  putOff(tell: () => void): boolean;
  /** Makes the announcement that was put off for a paint; called before anyone is told of a decision. */
  settle(): void;
  held(): readonly Held[];
  /** Updates the inventory, as far as that can be done synchronously. */
  look(): void;
  show(view: View): void;
  hide(): void;
  release(element: Element): void;
  unfold(template: HTMLTemplateElement, needs: readonly string[]): true;
}

export interface SaveOptions {
  readonly action?: Action;
  /** Default `api`. */
  readonly surface?: ConsentSurface;
}

/** Where the visitor is, and what the browser asks for. */
export interface World {
  readonly jurisdiction: string | undefined;
  readonly signals: readonly string[];
}

/** A page's consent: what was decided, and the only ways to change it. */
export interface Consent<Id extends string = string> {
  /** The policy in force; undefined while it is awaited, and for good when it is unusable. */
  readonly policy: Policy | undefined;
  /** True once the policy and every service it names are known. Until then everything third-party is held. */
  readonly settled: boolean;
  /** BCP 47 tag the interface was asked to speak; undefined or `auto`: the page's, then the browser's. */
  readonly language: string | undefined;
  get(): Snapshot;
  /** Whether this category or service is granted now. Unknown ids never are. */
  has(id: Id): boolean;
  /**
   * Records a choice. Ids that are not named keep their state, or are denied if they had none. If no id is
   * known, or `choices` is no object, nothing is recorded and a `problem` says so.
   */
  save(choices: Partial<Record<Id, boolean>>, options?: SaveOptions): void;
  /** Grants every category that is not `separate`. */
  acceptAll(options?: SaveOptions): void;
  rejectAll(options?: SaveOptions): void;
  /**
   * Denies a category, a service, or everything; what they stored is cleared. Required and unknown ids are
   * left alone, and a `problem` says so.
   */
  withdraw(id?: Id, options?: SaveOptions): void;
  subscribe(listener: (snapshot: Snapshot, previous: Snapshot) => void): Undo;
  on<E extends keyof ConsentEvents>(event: E, listener: ConsentEvents[E]): Undo;
  /** Resolves once granted. */
  when(id: Id): Promise<void>;
  show(view: View): void;
  hide(): void;
  findings(): readonly Finding[];
  held(): readonly Held[];
  /** Releases what is held for an element, for this page view only; records nothing. For "load once". */
  release(element: Element): void;
  /**
   * Inserts the content of a template after it, if there is a guard: scripts run in order, under the page's
   * own policies. True if it was done; whether it may be done is for the caller to know.
   */
  unfold(template: HTMLTemplateElement, needs: readonly string[]): boolean;
  receipt(): Receipt | undefined;
  /**
   * For trying out: assumes another place and other preference signals until the page is left. A choice is
   * recorded for them.
   */
  suppose(world: World): void;
  destroy(): void;
  /** For the sibling layers: calls the listeners, and never throws. A finding is announced once and kept. */
  emit<E extends keyof ConsentEvents>(event: E, ...args: Parameters<ConsentEvents[E]>): void;
  /** For the sibling layers: provides parts of the consent; returns the undo. */
  provide(parts: Partial<Parts>): Undo;
  /** For the sibling layers: registers what is undone when the consent is destroyed. */
  onDestroy(undo: Undo): void;
}

/**
 * Loads catalogue services by id; those it does not know are left out. It may call `now` with them before its
 * promise can answer.
 */
export type Catalogue = (
  ids: readonly string[],
  now: (found: readonly Service[]) => void,
) => readonly Service[] | Promise<readonly Service[]>;
