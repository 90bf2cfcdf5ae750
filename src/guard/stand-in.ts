import { proxy } from './proxy';

// biome-ignore lint/suspicious/noExplicitAny: it stands in for an object of any class
type Anything = any;

/** Looks up the prototypes for what a member is, without asking an object that is not there yet. */
const isMethod = (prototype: object | null, key: PropertyKey): boolean =>
  !!prototype &&
  (typeof Object.getOwnPropertyDescriptor(prototype, key)?.value === 'function' ||
    isMethod(Object.getPrototypeOf(prototype), key));

/**
 * Stands in for an object whose making has to wait (a socket that is still connecting, a request that is pending).
 * What is done to it is done to the real one once `hold` lets it be made.
 */
export const standIn = (
  prototype: object,
  hold: (make: () => void) => void,
  make: () => Anything,
): Anything => {
  let real: Anything;
  const own: Anything = Object.create(null);
  const todo: (() => void)[] = [];
  hold(() => {
    real = make();
    for (const each of todo) each();
  });
  return proxy(Object.create(prototype), {
    get(target, key) {
      if (!real && key in own) return own[key];
      if (isMethod(prototype, key))
        return (...args: unknown[]) => (real ? real[key](...args) : void todo.push(() => real[key](...args)));
      if (real) return real[key];
      // Promises of a WebTransport or a WebSocketStream stay pending.
      if (/^(ready|opened|closed)$/.test(String(key)))
        return new Promise((resolve) => todo.push(() => resolve(real[key])));
      // Sockets begin in state 0, and constants are plain values.
      return key === 'readyState' ? 0 : key in prototype ? undefined : target[key];
    },
    set(_, key, value) {
      const put = (): void => {
        real[key] = value;
      };
      own[key] = value;
      if (real) put();
      else todo.push(put);
      return true;
    },
  });
};
