import type { NameKind } from '../../classify/classify';
import type { Ledger } from '../ledger';
import { WAYS } from '../ways';

interface CookieChange extends Event {
  readonly changed: readonly { readonly name?: string }[];
}
interface CookieJar extends EventTarget {
  getAll(): Promise<readonly { readonly name?: string }[]>;
}
const jar = (): CookieJar | undefined => (self as { cookieStore?: CookieJar }).cookieStore;
const nameOf = ({ name = '' }: { readonly name?: string }): string => name;

/** Storage that throws is storage this page does not have. */
const attempt = async (look: () => unknown): Promise<void> => {
  try {
    await look();
  } catch {
    // See above.
  }
};

/** What can be read synchronously. Held writes that the guard shows to the page are already known as held. */
export const lookStored = (ledger: Ledger): void => {
  const present = (kind: NameKind & keyof typeof WAYS, names: () => readonly string[]): void =>
    void attempt(() => ledger.present(kind, names(), WAYS[kind]));
  present('cookie', () =>
    document.cookie.split('; ').flatMap((pair) => (pair ? [pair.replace(/=.*/s, '')] : [])),
  );
  present('local', () => Object.keys(localStorage));
  present('session', () => Object.keys(sessionStorage));
};

/** What is read asynchronously: the cookie store, databases, caches, service workers. */
export const lookStoredLater = async (ledger: Ledger): Promise<void> => {
  // A sandboxed page has no storage, and asking makes Chromium report a rejected promise that nobody can catch.
  if (origin === 'null' && location.protocol !== 'file:') return;
  await Promise.all([
    attempt(async () => {
      const cookies = await jar()?.getAll();
      if (cookies) ledger.present('cookie', cookies.map(nameOf), WAYS.cookie, true);
    }),
    attempt(async () => {
      const all = await indexedDB.databases();
      ledger.present('indexeddb', all.map(nameOf), WAYS.indexeddb);
    }),
    attempt(async () => ledger.present('cache', await caches.keys(), WAYS.cache)),
    attempt(async () => {
      for (const { active, waiting, installing } of await navigator.serviceWorker.getRegistrations()) {
        const worker = active ?? waiting ?? installing;
        if (worker) ledger.sawUrl(worker.scriptURL, { kind: 'script', way: WAYS.element });
      }
    }),
  ]);
};

/** Watches cookies as they are set, by `Set-Cookie`, too; returns its undo. */
export const watchCookies = (ledger: Ledger): (() => void) => {
  const onChange = (event: Event): void => {
    for (const { name = '' } of (event as CookieChange).changed)
      ledger.saw({ kind: 'cookie', name, way: WAYS.cookie, real: true });
  };
  jar()?.addEventListener('change', onChange);
  return () => jar()?.removeEventListener('change', onChange);
};
