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

/** What the worker file of the guard needs to know. */
export interface WorkerSupport {
  /** Its address. */
  readonly file: string;
  /** Is there anything a worker may not do? */
  needed(): boolean;
  /** Policy and record, as JSON. */
  state(): object;
}

/** The real storage, what waits to be written to it, which it is, and what stands in for it. */
export type Area = readonly [
  store: Storage,
  waiting: Map<string, string>,
  kind: 'local' | 'session',
  stand: Storage,
];

/** What a surface works with. */
export interface Guard extends Turns {
  /** The window it guards: the page's, or that of a frame which shares its origin. */
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
  /** What relative addresses start from. */
  base(): string;
  readonly trust: Trust;
  readonly worker: WorkerSupport;
  readonly read: ReadNow;
  /** Has `import()` ask; a worker's has a name only. */
  readonly gate: Gate;
  readonly wrap: Wrap;
  /** What was opened and is still to be sent: the functions of one window serve for the requests of another. */
  readonly calls: WeakMap<object, { readonly url: string; readonly async: boolean }>;
  /** The storage behind each object that stands in for one, and behind itself. */
  readonly areas: WeakMap<Storage, Area>;
  /** What waits to be written to a kind of storage: one for all windows of the page. */
  shelf(kind: string): Map<string, string>;
  /** Remembers what a service has open, to close it when its consent is withdrawn. */
  closing<T extends { close(): void }>(connection: T, url: unknown): T;
  /** Clears what services without consent have left. */
  clear(): void;
  /** Looks at what comes into a document or shadow root. */
  watch(root: Document | ShadowRoot): void;
  /** Guards the window of a frame, unless it is another site's. */
  realm(frame: unknown): void;
  /** Guards the frames that have come since. */
  sweep(): void;
  /** Looks at what a parser has put in since: a frame that comes in has the page laid out, and that fetches. */
  flush(): void;
  /** Is it followed what a parser does? Then that is to be looked at before code moves anything. */
  follows(): boolean;
  /** Scripts that code has put in, and documents of frames that it has written. */
  readonly byCode: WeakSet<Node>;
  /** Leaves the window to a consent of its own. */
  leave(): void;
  /** Called when the guard ends, if the window is still there. */
  onUndo(undo: Undo): void;
}

/** One way a page can run, send or store something: closes it. What it changes goes through `wrap` or has its `onUndo`. */
export type Surface = (guard: Guard) => void;
