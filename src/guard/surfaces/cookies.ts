import type { Surface } from '../surface';

/** Not in TypeScript's library yet. */
interface CookieChangeEvent extends Event {
  readonly changed: readonly { readonly name?: string }[];
}

/** The usual date format; `Date.parse` and cookie parsers read it alike. */
const DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;
const LONG_AGO =
  /^(?:[a-z]+,? )?(?:(?:0?[1-9]|1\d|2[0-8])[ -]jan|jan (?:0?[1-9]|1\d|2[0-8]))[ -]19[67]\d [01]\d:[0-5]\d:[0-5]\d(?: (?:gmt|utc))?$/i;

const isPast = (date: string): boolean => {
  const time = DATE.test(date) ? Date.parse(date) : Number.NaN;
  // `Date` rolls 31 February over; to a cookie parser it is no date. Hence the round trip.
  return LONG_AGO.test(date) || (time < Date.now() && new Date(time).toUTCString() === date);
};

/** Whether the text certainly deletes a cookie; anything uncertain counts as a write. */
const deletes = (text: string): boolean => {
  // Most cookies have neither attribute; a browser ignores an attribute that is too long.
  if (!/;[ \t]*(?:max-age|expires)/i.test(text) || text.length > 1000 || /[^\t -~]/.test(text)) return false;
  const ends = text.match(/;[ \t]*(?:max-age|expires)[ \t]*(?![^ \t=;])[^;]*/gi) ?? [];
  if (!ends.length) return false;
  return ends.every((end) => {
    const [, name = '', value = ''] = /^;[ \t]*([\w-]+)[ \t]*=[ \t]*([^;]*?)[ \t]*$/.exec(end) ?? [];
    return /^e/i.test(name) ? isPast(value) : /^(?:0+|-\d+)$/.test(value);
  });
};

/**
 * Cookies that code writes; deletions pass. Those of responses cannot be seen: they are cleared afterwards.
 */
export const cookies: Surface = ({ page, consent, judge, inTurn, later, clear, wrap, onUndo }) => {
  /** Cookie name → how often it was deleted, or written without being held: no older write may come after. */
  const ended = new Map<string, number>();
  const end = (name: string): void => {
    ended.set(name, (ended.get(name) ?? 0) + 1);
  };
  wrap(
    'Document',
    'cookie',
    (go, [value]) => {
      const text = `${value}`;
      const name = text.slice(0, text.search(/[=;]|$/)).trim();
      const verdict = deletes(text) ? undefined : judge.name('cookie', name);
      if (!verdict) end(name);
      const before = ended.get(name);
      // Written for several domains, only what was held is older.
      inTurn(verdict, () => (!verdict || ended.get(name) === before) && go([text]));
    },
    'set',
  );
  /** The arguments with the name read once: an object may give the browser another one. */
  const named = ([given, ...rest]: readonly unknown[]): readonly [name: string, call: readonly unknown[]] => {
    if (Object(given) !== given || !('name' in (given as object)))
      return [`${given}`.trim(), [`${given}`, ...rest]];
    const copy = { ...(given as object), name: `${(given as { name: unknown }).name}` };
    return [copy.name.trim(), [copy, ...rest]];
  };
  wrap('CookieStore', 'set', (go, args) => {
    const [name, call] = named(args);
    const verdict = judge.name('cookie', name);
    if (!verdict) end(name);
    const before = ended.get(name);
    return later(verdict, () => (!verdict || ended.get(name) === before ? go(call) : undefined));
  });
  wrap('CookieStore', 'delete', (go, args) => {
    const [name, call] = named(args);
    end(name);
    return go(call);
  });
  if (page !== self) return;
  const { document, cookieStore, location } = page;
  const parents = location.hostname.split('.').map((_, i, labels) => `;domain=${labels.slice(i).join('.')}`);
  /** Deletes a cookie from the usual paths and domains at once; `clear` covers the rest. */
  const erase = (name: string): void => {
    for (const path of [
      '/',
      location.pathname.replace(/[^/]+$/, ''),
      location.pathname.replace(/\/[^/]*$/, ''),
    ])
      for (const domain of ['', ...parents]) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
  };
  /**
   * Reads the names from the change event where there is one: inside it `document.cookie` may still be the
   * old one, and reading it on each write is slow.
   */
  const look = (event?: Partial<CookieChangeEvent>): void => {
    try {
      const there =
        event?.changed?.map(({ name }) => name) ??
        document.cookie.split('; ').map((pair) => pair.split('=')[0]);
      const names = there.filter((name) => name && consent.settled && judge.denies('cookie', name));
      for (const name of names) erase(name as string);
      if (names.length) clear();
    } catch {
      // A page that may not use cookies throws; it has none to clear.
    }
  };
  onUndo(consent.on('ready', () => look()));
  // CookieStore events start late and miss cookies of an early response, so the cookies are polled at first.
  const timers = [50, 200, 500, 1000, 2000].map((delay) => page.setTimeout(look, delay));
  cookieStore?.addEventListener('change', look);
  onUndo(() => {
    for (const timer of timers) page.clearTimeout(timer);
    cookieStore?.removeEventListener('change', look);
  });
};
