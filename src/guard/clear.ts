import { createClassifier } from '../classify/classify';
import type { Consent } from '../model/consent';
import type { Cleared } from '../model/finding';
import type { Policy } from '../model/policy';
import { isOwnName } from '../model/record';

/** `unseen`: no script can see it, so it may not exist. */
type Found = Cleared & { readonly unseen?: boolean };

/** Every domain and path for which a script of this page can set a cookie, as cookie attributes. */
const places = (location: Location): string[] => {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const parts = location.pathname.split('/');
  const paths = parts.flatMap((_, i) => {
    const path = parts.slice(0, i + 1).join('/');
    return [path || '/', `${path}/`];
  });
  return domains.flatMap((domain) => [...new Set(paths)].map((path) => `;path=${path}${domain}`));
};

const eraseCookie = (page: Window, name: string): boolean => {
  const names = (): string[] => page.document.cookie.split('; ').map((pair) => pair.split('=')[0] as string);
  for (const place of places(page.location)) {
    // `Secure` is needed for prefixed cookies, `Partitioned` for those in the page's own partition.
    for (const flags of ['', ';secure', ';secure;samesite=none;partitioned']) {
      page.document.cookie = `${name}=;max-age=0${place}${flags}`;
    }
  }
  return !names().includes(name);
};

/** Resolves with the reason if it failed. The browser deletes an open database once it is closed. */
const eraseDatabase = (page: Window & typeof globalThis, name: string): Promise<string | undefined> =>
  new Promise((done) => {
    const request = page.indexedDB.deleteDatabase(name);
    request.onsuccess = () => done(undefined);
    request.onblocked = () => done('in use: the browser deletes it once the page that has it open is left');
    request.onerror = () => done(`${request.error}`);
  });

/**
 * Clears what services without consent have left: readable cookies in every domain, path and partition that
 * script can reach, storage keys, databases, caches. What it cannot clear is reported with who can. HttpOnly
 * cookies, which no script can see, are reported only if the visitor has just `chosen`, as there may be
 * nothing there.
 */
export const clear = async (
  page: Window & typeof globalThis,
  policy: Policy,
  has: (id: string) => boolean,
  chosen: boolean,
): Promise<Found[]> => {
  const cleared: Found[] = [];
  const split = (granted: boolean) =>
    createClassifier({ ...policy, services: policy.services.filter(({ id }) => has(id) === granted) }, '');
  const [kept, gone] = [split(true), split(false)];
  const owner = (kind: Cleared['kind'], name: string): string | undefined =>
    isOwnName(policy, name) || kept.name(kind, name) ? undefined : gone.name(kind, name)?.id;
  /** `erase` returns the reason if it failed. */
  const each = async (
    kind: Cleared['kind'],
    names: readonly string[],
    erase: (name: string) => string | undefined | Promise<string | undefined>,
    unseen = false,
  ): Promise<void> => {
    for (const name of names) {
      const service = owner(kind, name);
      if (!service) continue;
      const reason = await erase(name);
      cleared.push({
        kind,
        name,
        service,
        done: !reason,
        ...(reason && { reason }),
        ...(unseen && { unseen }),
      });
    }
  };
  const attempt = async (action: () => unknown): Promise<void> => {
    try {
      await action();
    } catch {
      // Storage that throws holds nothing that could be cleared.
    }
  };
  await attempt(() =>
    each(
      'cookie',
      page.document.cookie.split('; ').map((pair) => pair.split('=')[0] as string),
      (name) => (eraseCookie(page, name) ? undefined : 'out of reach here: only the server can clear it'),
    ),
  );
  for (const kind of ['local', 'session'] as const) {
    await attempt(() => {
      const store = page[`${kind}Storage`];
      return each(kind, Object.keys(store), (name) => void store.removeItem(name));
    });
  }
  for (const { id, cookies = [] } of chosen ? policy.services : []) {
    if (has(id)) continue;
    for (const { name, httpOnly } of cookies) {
      if (httpOnly)
        cleared.push({
          kind: 'cookie',
          name,
          service: id,
          done: false,
          reason: 'HttpOnly: only the server can clear it',
          unseen: true,
        });
    }
  }
  // Where there is no storage, asking makes Chromium report a rejected promise that nobody can catch.
  if (gone.has('indexeddb') && (page.origin !== 'null' || page.location.protocol === 'file:')) {
    const { indexedDB } = page;
    // Firefox lists them from 126 on. Where none are listed, deleting one that is not there succeeds.
    const isListed = !!indexedDB.databases;
    const names = async (): Promise<string[]> =>
      isListed
        ? (await indexedDB.databases()).map(({ name }) => name as string)
        : policy.services.flatMap(({ storage = [] }) =>
            storage.filter(({ kind }) => kind === 'indexeddb').map(({ name }) => name),
          );
    const erase = (name: string) =>
      isListed || !name.includes('*')
        ? eraseDatabase(page, name)
        : 'this browser does not list its databases';
    await attempt(async () => each('indexeddb', await names(), erase, !isListed));
  }
  if (gone.has('cache')) {
    await attempt(async () =>
      each('cache', await page.caches.keys(), async (name) => void (await page.caches.delete(name))),
    );
  }
  return cleared;
};

/**
 * Clears what the policy's services have left without consent, and emits `cleared`. What no script can see is
 * reported once per choice; `named` remembers that.
 */
export const clearNow = async (consent: Consent, named = new Set<string>()): Promise<void> => {
  const { policy } = consent;
  if (!policy) return;
  const { given = 0 } = consent.get().record ?? {};
  const chosen = (given + 1) * 1000 >= performance.timeOrigin;
  const { id } = consent.get().record ?? {};
  const cleared = (await clear(window, policy, consent.has, chosen)).filter((each) => {
    const key = `${id} ${each.service} ${each.name}`;
    const known = each.unseen && named.has(key);
    if (each.unseen) named.add(key);
    return !known;
  });
  if (cleared.length)
    consent.emit(
      'cleared',
      cleared.map(({ unseen: _, ...each }) => each),
    );
};
