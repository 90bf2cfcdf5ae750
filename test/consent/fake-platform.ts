import type { CookieAttributes, CookieJar, KeyValue, Platform } from '../../src/model/platform';

/** A fake browser: a clock, a cookie jar and a storage shared by all pages, and tabs that notify each other. */
export interface World {
  /** Milliseconds since the epoch; tests move it. */
  now: number;
  readonly cookies: readonly StoredCookie[];
  readonly stored: Map<string, string>;
  /** Everything that pages dispatched and sent, in order. */
  readonly dispatched: { event: string; detail: unknown }[];
  readonly sent: { endpoint: string; body: string }[];
  /** The number of writes to the jar and the storage. */
  writes: number;
  /** The jar as a page on `host` sees it. */
  jar(host: string, secure?: boolean): CookieJar;
  platform(changes?: Partial<Platform>): Platform;
}

export interface StoredCookie {
  readonly name: string;
  value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  expires: number;
}

/** The part of the Public Suffix List that tests need. */
const PUBLIC_SUFFIXES = ['test', 'com', 'uk', 'co.uk', 'io', 'github.io', 'jp', 'ck', 'www.ck'];

export const DAY = 86_400_000;
/** 2026-01-01, whole seconds. */
export const START = 1_767_225_600_000;

export const throwing = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
export const throwingStorage: KeyValue = { getItem: throwing, setItem: throwing, removeItem: throwing };
export const throwingJar: CookieJar = { get: throwing, set: throwing, remove: throwing };
/** A browser with cookies off: it accepts everything and stores nothing. */
export const deafJar: CookieJar = { get: () => undefined, set: () => {}, remove: () => {} };

export const createWorld = (): World => {
  let cookies: StoredCookie[] = [];
  let ids = 0;
  const changed = new Set<{ hear: () => void }>();
  const stored = new Map<string, string>();

  const covers = (cookie: StoredCookie, host: string): boolean =>
    cookie.domain === host || (!cookie.hostOnly && host.endsWith(`.${cookie.domain}`));

  const world: World = {
    now: START,
    get cookies() {
      return cookies.filter(({ expires }) => expires > world.now);
    },
    stored,
    dispatched: [],
    sent: [],
    writes: 0,
    jar(host, secure = true) {
      // RFC 6265 5.3 and 5.4: a domain must cover the host and must not be a public suffix; a cookie is replaced only
      // by one of the same name, domain and host-only flag, and keeps its position; the oldest comes first.
      const set = (name: string, value: string, { domain, expires, secure: only }: CookieAttributes) => {
        world.writes++;
        if (only && !secure) return;
        // RFC 6265bis 5.7: a prefixed cookie is neither set nor removed without `Secure`.
        if (/^__(Secure|Host)-/.test(name) && (!only || (name.startsWith('__Host-') && domain))) return;
        const wide = domain?.replace(/^\./, '');
        if (wide && wide !== host && (!host.endsWith(`.${wide}`) || /^[\d.]+$/.test(host))) return;
        const suffix = !!wide && PUBLIC_SUFFIXES.includes(wide);
        if (suffix && wide !== host) return;
        const hostOnly = !wide || suffix || !host.includes('.') || /^[\d.]+$/.test(host);
        const until = expires?.getTime() ?? Number.POSITIVE_INFINITY;
        const at = wide ?? host;
        cookies = cookies.filter((cookie) => cookie.expires > world.now);
        const old = cookies.find((c) => c.name === name && c.domain === at && c.hostOnly === hostOnly);
        if (until <= world.now) cookies = cookies.filter((cookie) => cookie !== old);
        else if (old) Object.assign(old, { value, expires: until });
        else cookies.push({ name, value, domain: at, hostOnly, expires: until });
      };
      return {
        get: (name) => world.cookies.find((cookie) => cookie.name === name && covers(cookie, host))?.value,
        set,
        remove: (name, attributes) => {
          const { writes } = world;
          set(name, '', { ...attributes, expires: new Date(0) });
          world.writes = writes;
        },
      };
    },
    platform: (changes = {}) => ({
      now: () => world.now,
      id: () => (++ids).toString(16).padStart(24, '0'),
      host: 'www.example.com',
      secure: true,
      gpc: false,
      cookies: world.jar(changes.host ?? 'www.example.com', changes.secure ?? true),
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => {
          world.writes++;
          stored.set(key, value);
        },
        removeItem: (key) => void stored.delete(key),
      },
      dispatch: (event, detail) => void world.dispatched.push({ event, detail }),
      send: (endpoint, body) => void world.sent.push({ endpoint, body }),
      tabs: (hear) => {
        const tab = { hear };
        changed.add(tab);
        return {
          announce: () => {
            for (const other of changed) if (other !== tab) other.hear();
          },
          stop: () => void changed.delete(tab),
        };
      },
      ...changes,
    }),
  };
  return world;
};
