import type { Consent, Undo } from '../model/consent';
import type { Elements } from './elements';
import type { Gate } from './gate';
import type { HeldList } from './held';
import type { Leaving } from './leaving';
import type { MarkedLater } from './marked-later';
import type { Page } from './natives';
import type { ReadNow } from './read-now';
import type { Rewrite } from './rewrite';
import type { Srcdoc } from './srcdoc';
import type { Styles } from './styles';
import type { Trust } from './trust';
import type { Turns } from './turns';
import type { Judge } from './verdict';
import type { Wrap } from './wrap';

/** What the guard's worker file needs to know. */
export interface WorkerSupport {
  /** The address of that file. */
  readonly file: string;
  /** Whether workers have to be guarded. */
  needed(): boolean;
  /** Policy, record and settings, to be passed as JSON. */
  state(): object;
}

/** The real storage, the writes held for it, its kind, and the Proxy that stands in for it. */
export type Area = readonly [
  store: Storage,
  waiting: Map<string, string>,
  kind: 'local' | 'session',
  stand: Storage,
];

/** What a surface works with. */
export interface Guard extends Turns {
  /** The window it guards: the page's, or that of a same-origin frame. */
  readonly page: Page;
  readonly consent: Consent;
  readonly judge: Judge;
  readonly held: HeldList;
  readonly elements: Elements;
  readonly leaving: Leaving;
  readonly marked: MarkedLater;
  readonly rewrite: Rewrite;
  readonly styles: Styles;
  readonly srcdoc: Srcdoc;
  /** The base for relative addresses. */
  base(): string;
  readonly trust: Trust;
  readonly worker: WorkerSupport;
  readonly read: ReadNow;
  /** Gates `import()`; in a worker it has only a name. */
  readonly gate: Gate;
  readonly wrap: Wrap;
  /** Requests that were opened, for all windows: the functions of one work on the requests of another. */
  readonly calls: WeakMap<object, { readonly url: string; readonly async: boolean }>;
  /** The area of each storage, found by the real storage and by its stand-in. */
  readonly areas: WeakMap<Storage, Area>;
  /** Held writes to a kind of storage: one map for all windows of the page. */
  shelf(kind: string): Map<string, string>;
  /** Remembers a connection of a service, to close it when its consent is withdrawn. */
  closing<T extends { close(): void }>(connection: T, url: unknown): T;
  /** Clears what services without consent have left. */
  clear(): void;
  /** Checks what comes into a document or shadow root. */
  watch(root: Document | ShadowRoot): void;
  /** Guards the window of a frame, unless it is cross-origin. */
  realm(frame: unknown): void;
  /** Guards the frames that have been added since the last call. */
  sweep(): void;
  /** Checks what a parser has inserted since; called before a frame goes in, as layout then causes loads. */
  flush(): void;
  /** Whether a parser is being followed: then `flush` has to be called before code moves anything. */
  follows(): boolean;
  /** Scripts that code inserted, and frame documents that code wrote. */
  readonly byCode: WeakSet<Node>;
  /** Leaves the window to the consent that its page has brought. */
  leave(): void;
  /** Called when the guard ends, if the window is still there. */
  onUndo(undo: Undo): void;
}

/** Guards one way in which a page can run, send or store something, by `wrap` or with its own `onUndo`. */
export type Surface = (guard: Guard) => void;
