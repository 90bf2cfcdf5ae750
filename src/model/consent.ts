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
  /** The last record, where it does not count any more. */
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
  /** The policy and all services are known; who listens later is told at once. */
  ready: (snapshot: Snapshot) => void;
  change: (snapshot: Snapshot, previous: Snapshot) => void;
  /** A choice is asked for; who listens later is told at once, for as long as it is. */
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

/** What a sibling layer does for the consent: the guard knows what is held, the UI how to show. */
export interface Parts {
  /** A choice is kept: may it be told of once the page has shown the answer? Then it is, or before, by `settle`. */
  putOff(tell: () => void): boolean;
  /** Does what was put off so that the page could show it first; called before anyone is told of a decision. */
  settle(): void;
  held(): readonly Held[];
  /** Brings the inventory up to date, as far as that can be done at once. */
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

/** The centre: what was decided, and the only ways to change it. */
export interface Consent<Id extends string = string> {
  /** The policy in force; undefined while it is awaited, and for good when it is unusable. */
  readonly policy: Policy | undefined;
  /** True once the policy and every service it names are known. Until then everything third-party is held. */
  readonly settled: boolean;
  /** BCP 47 tag the interface was asked to speak; undefined or `auto`: the page's, then the browser's. */
  readonly language: string | undefined;
  get(): Snapshot;
  /** Is this category or service granted now? Unknown ids are never granted. */
  has(id: Id): boolean;
  /**
   * Records a choice. What is not named keeps its state, or is denied if it had none. Where no id is known, and where
   * `choices` is no object, nothing is recorded and a `problem` says so.
   */
  save(choices: Partial<Record<Id, boolean>>, options?: SaveOptions): void;
  /** Grants every category that is not `separate`. */
  acceptAll(options?: SaveOptions): void;
  rejectAll(options?: SaveOptions): void;
  /**
   * Denies a category, a service, or everything; what they stored is cleared. What is required, or unknown, is left as it
   * is, and a `problem` says so.
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
  /** Lets go of what is held of an element, for this page view only; records nothing. For "load once". */
  release(element: Element): void;
  /**
   * Puts behind a template what it holds, where there is a guard: scripts run in order, under the page's own policies. True when
   * it was done; whether it may be is for the caller to know.
   */
  unfold(template: HTMLTemplateElement, needs: readonly string[]): boolean;
  receipt(): Receipt | undefined;
  /** For trying out: another place and other preference signals, until the page is left. A choice is recorded for them. */
  suppose(world: World): void;
  destroy(): void;
  /** For the sibling layers: tells listeners, and never throws. A finding is told once and kept. */
  emit<E extends keyof ConsentEvents>(event: E, ...args: Parameters<ConsentEvents[E]>): void;
  /** For the sibling layers: takes over a part of the consent; returns its undo. */
  provide(parts: Partial<Parts>): Undo;
  /** For the sibling layers: ended with the consent. */
  onDestroy(undo: Undo): void;
}

/** Loads catalogue services by id; those it does not know are left out. */
export type Catalogue = (ids: readonly string[]) => readonly Service[] | Promise<readonly Service[]>;
