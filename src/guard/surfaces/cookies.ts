import type { Surface } from '../surface';

/** Not in TypeScript's library yet. */
interface CookieChangeEvent extends Event {
  readonly changed: readonly { readonly name?: string }[];
}

/** Of the ways to write a date that parsers of dates and of cookies read alike, the usual one. */
const DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;
const LONG_AGO =
  /^(?:[a-z]+,? )?(?:(?:0?[1-9]|1\d|2[0-8])[ -]jan|jan (?:0?[1-9]|1\d|2[0-8]))[ -]19[67]\d [01]\d:[0-5]\d:[0-5]\d(?: (?:gmt|utc))?$/i;

const isPast = (date: string): boolean => {
  const time = DATE.test(date) ? Date.parse(date) : Number.NaN;
  // A day that its month has not is no date to a cookie.
  return LONG_AGO.test(date) || (time < Date.now() && new Date(time).toUTCString() === date);
};

/** Does it end a cookie? Whatever is not sure to end one is a cookie. */
const deletes = (text: string): boolean => {
  // Most say nothing of their end; a browser takes no attribute that is too long.
  if (!/;[ \t]*(?:max-age|expires)/i.test(text) || text.length > 1000 || /[^\t -~]/.test(text)) return false;
  const ends = text.match(/;[ \t]*(?:max-age|expires)[ \t]*(?![^ \t=;])[^;]*/gi) ?? [];
  if (!ends.length) return false;
  return ends.every((end) => {
    const [, name = '', value = ''] = /^;[ \t]*([\w-]+)[ \t]*=[ \t]*([^;]*?)[ \t]*$/.exec(end) ?? [];
    return /^e/i.test(name) ? isPast(value) : /^(?:0+|-\d+)$/.test(value);
  });
};

/** Cookies that code writes; deletions pass. Those that a response sets are seen by nobody: they are cleared again. */
export const cookies: Surface = ({ page, consent, judge, inTurn, later, clear, wrap, onUndo }) => {
  /** How often a cookie was deleted. */
  const ended = new Map<string, number>();
  wrap(
    'Document',
    'cookie',
    (go, [value]) => {
      const text = `${value}`;
      const name = text.slice(0, text.search(/[=;]|$/)).trim();
      const before = ended.get(name);
      if (deletes(text)) {
        // What waits to be written under that name is not to come back.
        ended.set(name, (before ?? 0) + 1);
        go([text]);
      } else inTurn(judge.name('cookie', name), () => ended.get(name) === before && go([text]));
    },
    'set',
  );
  /** What is called with, its name made a text once: an object may say something else the second time. */
  const named = ([given, ...rest]: readonly unknown[]): readonly [name: string, call: readonly unknown[]] => {
    if (Object(given) !== given || !('name' in (given as object)))
      return [`${given}`.trim(), [`${given}`, ...rest]];
    const copy = { ...(given as object), name: `${(given as { name: unknown }).name}` };
    return [copy.name.trim(), [copy, ...rest]];
  };
  wrap('CookieStore', 'set', (go, args) => {
    const [name, call] = named(args);
    const before = ended.get(name);
    return later(judge.name('cookie', name), () => (ended.get(name) === before ? go(call) : undefined));
  });
  wrap('CookieStore', 'delete', (go, args) => {
    const [name, call] = named(args);
    ended.set(name, (ended.get(name) ?? 0) + 1);
    return go(call);
  });
  if (page !== self) return;
  const { document, cookieStore, location } = page;
  const parents = location.hostname.split('.').map((_, i, labels) => `;domain=${labels.slice(i).join('.')}`);
  /** In the usual places, at once; `clear` does the rest. */
  const erase = (name: string): void => {
    for (const path of [
      '/',
      location.pathname.replace(/[^/]+$/, ''),
      location.pathname.replace(/\/[^/]*$/, ''),
    ])
      for (const domain of ['', ...parents]) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
  };
  /** A change event says what is new: inside of it the jar may still be the old one, and it costs each write a read. */
  const look = (event?: Partial<CookieChangeEvent>): void => {
    try {
      const there =
        event?.changed?.map(({ name }) => name) ??
        document.cookie.split('; ').map((pair) => pair.split('=')[0]);
      const names = there.filter((name) => name && consent.settled && judge.denies('cookie', name));
      for (const name of names) erase(name as string);
      if (names.length) clear();
    } catch {
      // A page without cookies has none to clear.
    }
  };
  onUndo(consent.on('ready', () => look()));
  // The subscription begins late, and an early response raises no event.
  const timers = [50, 200, 500, 1000, 2000].map((delay) => page.setTimeout(look, delay));
  cookieStore?.addEventListener('change', look);
  onUndo(() => {
    for (const timer of timers) page.clearTimeout(timer);
    cookieStore?.removeEventListener('change', look);
  });
};
