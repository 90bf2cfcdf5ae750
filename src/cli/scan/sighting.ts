/** What a scan can find, in the order of its reports. */
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
/** Stored under a name; everything else is known by its address. */
export const isNamed = (kind: ItemKind): boolean => NAMED.includes(kind);
/** Stays on the device. */
export const isStored = (kind: ItemKind): boolean => isNamed(kind) || kind === 'service-worker';

/** One thing seen once, in one phase on one page. Never a value. */
export interface Sighting {
  readonly kind: ItemKind;
  /** Name of the cookie, key, database or cache; full URL of what was loaded. */
  readonly name: string;
  /** The cookie's domain, the host whose storage it is, or the host asked. */
  readonly host: string;
  /** Site below which a third party's storage is kept apart. */
  readonly partition?: string;
  /** How a request was made: `beacon`, `fetch`, `websocket` … */
  readonly via?: string;
  /** URLs of scripts, the nearest first. */
  readonly chain?: readonly string[];
  /** Seconds a cookie is kept. */
  readonly lifetime?: number | 'session';
  readonly httpOnly?: boolean;
  /** Written, and gone when looked for. */
  readonly transient?: boolean;
  /** Before or after the choice of the phase was made. */
  readonly stage: 'before' | 'after';
  readonly page: string;
}

/** A script, or an answer's header, wrote a name. */
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
