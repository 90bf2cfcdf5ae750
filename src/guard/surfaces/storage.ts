import type { Undo } from '../../model/platform';
import { all, type Guard, type Surface } from '../surface';
import { wrap } from '../wrap';

/**
 * localStorage and sessionStorage: a held write is read back from a shelf until it may go. The object itself is
 * stood in for by a Proxy, as `localStorage.key = value` calls no method.
 */
export const storage: Surface = (guard) => all([install(guard, 'local'), install(guard, 'session')]);

const install = ({ page, judge, held }: Guard, kind: 'local' | 'session'): Undo => {
  const { prototype } = page.Storage;
  const { setItem, getItem, removeItem, clear } = prototype;
  const shelf = new Map<string, string>();
  let real: Storage;
  let stand: Storage | undefined;

  const put = (key: string, value: string): true => {
    const verdict = judge.name(kind, key);
    const waiting = shelf.delete(key);
    if (!verdict) setItem.call(real, key, value);
    else {
      shelf.set(key, value);
      if (!waiting) {
        held.hold(verdict, () => {
          const last = shelf.get(key);
          shelf.delete(key);
          if (last !== undefined) setItem.call(real, key, last);
        });
      }
    }
    return true;
  };
  const calls: Record<string, (...args: string[]) => unknown> = {
    setItem: (key, value) => {
      put(`${key}`, `${value}`);
    },
    getItem: (key) => shelf.get(`${key}`) ?? getItem.call(real, key as string),
    removeItem(key) {
      shelf.delete(`${key}`);
      removeItem.call(real, key as string);
    },
    clear() {
      shelf.clear();
      clear.call(real);
    },
  };
  const isKey = (key: string | symbol): key is string => typeof key === 'string' && !(key in prototype);
  const toStand = (target: Storage): Storage =>
    new Proxy(target, {
      get: (_, key) => (isKey(key) ? (shelf.get(key) ?? target[key]) : Reflect.get(target, key, target)),
      set: (_, key, value) => (isKey(key) ? put(key, `${value}`) : Reflect.set(target, key, value, target)),
      defineProperty: (_, key, { value }) => isKey(key) && put(key, `${value}`),
    });
  return all([
    wrap(
      page,
      `${kind}Storage`,
      (go) => {
        real = go();
        stand ??= real && toStand(real);
        return stand;
      },
      'get',
    ),
    ...['setItem', 'getItem', 'removeItem', 'clear', 'key'].map((method) =>
      wrap(prototype, method, (go, args, self) => {
        if (!stand || (self !== stand && self !== real)) return go();
        const call = args.length >= (method === 'setItem' ? 2 : method === 'clear' ? 0 : 1) && calls[method];
        return call ? call(...args) : go(args, real);
      }),
    ),
  ]);
};
