import { proxy } from './proxy';

// biome-ignore lint/suspicious/noExplicitAny: it stands in for an object of any class
type Anything = any;

/** Looks up the prototypes for what a member is, without asking an object that is not there yet. */
const descriptor = (prototype: object | null, key: PropertyKey): PropertyDescriptor | undefined =>
  prototype
    ? (Object.getOwnPropertyDescriptor(prototype, key) ?? descriptor(Object.getPrototypeOf(prototype), key))
    : undefined;
const isMethod = (prototype: object, key: PropertyKey): boolean =>
  typeof descriptor(prototype, key)?.value === 'function';
const isGetter = (prototype: object, key: PropertyKey): boolean => !!descriptor(prototype, key)?.get;

/**
 * Stands in for an object whose making has to wait (a socket that is still connecting, a request that is pending).
 * What is done to it is done to the real one once `hold` lets it be made; until then its properties are what it `looks` like.
 */
export const standIn = (
  prototype: object,
  hold: (make: () => void) => void,
  make: () => Anything,
  looks: object = {},
): Anything => {
  let real: Anything;
  const own: Anything = Object.assign(Object.create(null), looks);
  const todo: (() => void)[] = [];
  hold(() => {
    real = make();
    for (const each of todo) {
      // What fails for one must not keep the next from its turn.
      try {
        each();
      } catch (error) {
        reportError(error);
      }
    }
  });
  return proxy(Object.create(prototype), {
    get(target, key) {
      if (!real && key in own) return own[key];
      if (!real && key === 'send') throw new DOMException('Still in CONNECTING state.', 'InvalidStateError');
      if (isMethod(prototype, key) && key !== 'constructor')
        return (...args: unknown[]) => (real ? real[key](...args) : void todo.push(() => real[key](...args)));
      if (real) return real[key];
      // Promises of a WebTransport or a WebSocketStream stay pending.
      if (/^(ready|opened|closed)$/.test(String(key)))
        return new Promise((resolve) => todo.push(() => resolve(real[key])));
      // A getter would ask an object that is not there yet; constants are plain values.
      return isGetter(prototype, key) ? undefined : target[key];
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
