/** What a scan can find, in the order of reports. */
export const ITEM_KINDS = [
  'cookie',
  'local',
  'session',
  'indexeddb',
  'cache',
  'service-worker',
  'script',
  'frame',
  'image',
  'link',
  'media',
  'request',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
const NAMED: readonly ItemKind[] = ['cookie', 'local', 'session', 'indexeddb', 'cache'];
/** Whether it is stored under a name; everything else is known by its URL. */
export const isNamed = (kind: ItemKind): boolean => NAMED.includes(kind);
/** Whether it stays on the device. */
export const isStored = (kind: ItemKind): boolean => isNamed(kind) || kind === 'service-worker';

/** One thing seen once, in one phase on one page. Never contains a value. */
export interface Sighting {
  readonly kind: ItemKind;
  /** Name of the cookie, key, database or cache; full URL of what was loaded. */
  readonly name: string;
  /** The cookie's domain, the host whose storage it is, or the host asked. */
  readonly host: string;
  /** Top-level site under which a third party's storage is partitioned. */
  readonly partition?: string;
  /** How a request was made: `beacon`, `fetch`, `websocket` … */
  readonly via?: string;
  /** URLs of scripts, nearest first. */
  readonly chain?: readonly string[];
  /** Remaining lifetime of a cookie in seconds. */
  readonly lifetime?: number | 'session';
  readonly httpOnly?: boolean;
  /** Written, but gone when looked for. */
  readonly transient?: boolean;
  /** Before or after the choice of the phase was made. */
  readonly stage: 'before' | 'after';
  readonly page: string;
}

/** A name written by a script or by a response header. */
export interface Write {
  readonly kind: ItemKind;
  readonly name: string;
  readonly host: string;
  readonly chain: readonly string[];
  readonly stage: 'before' | 'after';
  readonly page: string;
  /** A header proves nothing: the browser may have refused the cookie. */
  readonly header?: boolean;
}
