import type { Area, Surface } from '../surface';

/**
 * localStorage and sessionStorage: a held write is read back from a shelf until it may go. The object itself is
 * stood in for by a Proxy, as `localStorage.key = value` calls no method.
 */
export const storage: Surface = ({ page, judge, held, shelf, areas, wrap }) => {
  const { prototype } = page.Storage;
  const { setItem } = prototype;
  const put = (area: Storage, key: string, value: string): true => {
    const [store, waiting, kind] = areas.get(area) as Area;
    const verdict = judge.name(kind, key);
    if (!verdict) {
      waiting.delete(key);
      setItem.call(store, key, value);
      return true;
    }
    const known = waiting.has(key);
    waiting.set(key, value);
    if (!known)
      held.hold(verdict, () => {
        const last = waiting.get(key);
        waiting.delete(key);
        if (last !== undefined) setItem.call(store, key, last);
      });
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
        const area: Storage = new Proxy(now, {
          get: (_, key) => (isKey(key) ? (waiting.get(key) ?? now[key]) : Reflect.get(now, key, now)),
          set: (_, key, value) =>
            isKey(key) ? put(area, key, `${value}`) : Reflect.set(now, key, value, now),
          defineProperty: (_, key, { value }) => isKey(key) && put(area, key, `${value}`),
          deleteProperty: (_, key) => waiting.delete(String(key)) || Reflect.deleteProperty(now, key),
        });
        for (const each of [area, now]) areas.set(each, [now, waiting, kind, area]);
        stand = area;
        return area;
      },
      'get',
    );
  }
  // An event names the storage: the page compares it with the one it knows, the browser takes none but its own.
  wrap(page, 'StorageEvent', (go, [type, init]) => {
    const known = areas.get(init?.storageArea);
    return go([type, known ? { ...init, storageArea: known[0] } : init]);
  });
  wrap(
    page.StorageEvent.prototype,
    'storageArea',
    (go) => {
      const area = go();
      return areas.get(area)?.[3] ?? area;
    },
    'get',
  );
  wrap(prototype, 'setItem getItem removeItem clear key', (go, args, self) => {
    const known = areas.get(self);
    return known ? go(args, known[0]) : go();
  });
  wrap(prototype, 'setItem', (go, args, self) =>
    areas.has(self) ? void put(self, `${args[0]}`, `${args[1]}`) : go(),
  );
  wrap(prototype, 'getItem', (go, args, self) => areas.get(self)?.[1].get(`${args[0]}`) ?? go());
  wrap(prototype, 'removeItem', (go, args, self) => {
    areas.get(self)?.[1].delete(`${args[0]}`);
    go();
  });
  wrap(prototype, 'clear', (go, _, self) => {
    areas.get(self)?.[1].clear();
    go();
  });
};
