export type Undo = () => void;

export interface CookieAttributes {
  readonly domain?: string | undefined;
  readonly expires?: Date;
  readonly secure?: boolean;
}

/** First-party cookies; may throw, or silently ignore a call. */
export interface CookieJar {
  get(name: string): string | undefined;
  set(name: string, value: string, attributes: CookieAttributes): void;
  remove(name: string, attributes: CookieAttributes): void;
}

/** The part of Web Storage that is used. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Everything a consent needs from its environment: one real implementation, one fake for tests. */
export interface Platform {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A random id of at least 96 bits. */
  id(): string;
  readonly host: string;
  /** True under HTTPS. */
  readonly secure: boolean;
  /** True when the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  readonly cookies: CookieJar | undefined;
  readonly storage: KeyValue | undefined;
  /** Dispatches an event to the page. */
  dispatch?(event: string, detail: unknown): void;
  /** Sends a copy of a record to the site. */
  send?(endpoint: string, body: string): void;
  /** Calls back when another tab may have changed the record; `announce` tells the others. */
  tabs?(changed: () => void): { readonly announce: () => void; readonly stop: Undo };
}
