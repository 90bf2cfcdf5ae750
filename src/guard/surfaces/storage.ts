import { proxy } from '../proxy';
import type { Area, Surface } from '../surface';
import type { Go } from '../wrap';

/**
 * localStorage and sessionStorage: a held write is kept on a shelf, and read back from there, until it is
 * released. A Proxy takes the place of the object itself, as `localStorage.key = value` calls no method.
 */
export const storage: Surface = ({ page, judge, held, shelf, areas, wrap }) => {
  const { prototype } = page.Storage;
  const setItem = Function.prototype.call.bind(prototype.setItem);
  const put = ([store, waiting, kind]: Area, key: string, value: string): true => {
    const verdict = judge.name(kind, key);
    if (!verdict) {
      waiting.delete(key);
      setItem(store, key, value);
      return true;
    }
    waiting.set(key, value);
    // One held write for each key, even if the page removes the key in between.
    const queued = shelf(`${kind} held`);
    if (queued.has(key)) return true;
    queued.set(key, '');
    const dropped = (): string | undefined => {
      const last = waiting.get(key);
      waiting.delete(key);
      queued.delete(key);
      return last;
    };
    const go = (): void => {
      const last = dropped();
      if (last !== undefined) setItem(store, key, last);
    };
    held.hold(verdict, go, { dropped });
    return true;
  };
  const isKey = (key: string | symbol): key is string => typeof key === 'string' && !(key in prototype);
  for (const kind of ['local', 'session'] as const) {
    const waiting = shelf(kind);
    let stand: Storage | undefined;
    let store: Storage | undefined;
    wrap(
      page,
      `${kind}Storage`,
      (go) => {
        const now: Storage = go();
        if (stand && store === now) return stand;
        store = now;
        stand = proxy(now, {
          get(_, key) {
            // A getter that the page added to the interface gets the Proxy as `this`.
            if (typeof key === 'symbol') return Reflect.get(now, key, stand);
            // Members of the interface precede stored keys, and are found sooner on the prototype.
            return key in prototype
              ? Reflect.get(prototype, key, key === 'length' ? now : stand)
              : (waiting.get(key) ?? now[key]);
          },
          set: (_, key, value) =>
            isKey(key) ? put(area, key, `${value}`) : Reflect.set(now, key, value, now),
          defineProperty: (_, key, { value }) => isKey(key) && put(area, key, `${value}`),
          deleteProperty: (_, key) => {
            waiting.delete(String(key));
            return Reflect.deleteProperty(now, key);
          },
        });
        const area: Area = [now, waiting, kind, stand];
        for (const each of [stand, now]) areas.set(each, area);
        return stand;
      },
      'get',
    );
  }
  // An event names its storage: the page compares it with the Proxy, the browser accepts only the real one.
  wrap(page, 'StorageEvent', (go, [type, init]) => {
    const known = areas.get(init?.storageArea);
    return go([type, known ? { ...init, storageArea: known[0] } : init]);
  });
  wrap('StorageEvent', 'initStorageEvent', (go, args) =>
    go(args.map((value) => areas.get(value)?.[0] ?? value)),
  );
  wrap(
    'StorageEvent',
    'storageArea',
    (go) => {
      const area = go();
      // The page knows the Proxies, which are made when it first asks for them.
      const stands = (): readonly (Area | undefined)[] =>
        [page.localStorage, page.sessionStorage].map((stand) => areas.get(stand));
      const known = area && (areas.get(area) ?? stands().find((each) => each?.[0] === area));
      return known?.[3] ?? area;
    },
    'get',
  );
  /** The browser rejects the Proxy as `this`: each method is called on the real storage. */
  const method = (
    name: string,
    act: (go: Go, args: readonly unknown[], area: Area) => unknown,
    part?: 'get',
  ): void =>
    wrap(
      prototype,
      name,
      (go, args, self) => {
        const area = areas.get(self);
        return area ? act((given = args) => go(given, area[0]), args, area) : go();
      },
      part,
    );
  method('key', (go) => go());
  method('length', (go) => go(), 'get');
  method('setItem', (_, [key, value], area) => void put(area, `${key}`, `${value}`));
  method('getItem', (go, [key], [, waiting]) => {
    const name = `${key}`;
    return waiting.get(name) ?? go([name]);
  });
  method('removeItem', (go, [key], [, waiting]) => {
    const name = `${key}`;
    waiting.delete(name);
    go([name]);
  });
  method('clear', (go, _, [, waiting]) => {
    waiting.clear();
    go();
  });
};
