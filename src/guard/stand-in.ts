import type { Undo } from '../model/platform';
import { proxy } from './proxy';

const { getPrototypeOf, hasOwn } = Object;
const { structuredClone: copy } = globalThis as Partial<typeof globalThis>;

/** Finds a member on the prototypes, without calling a getter on an object that does not exist yet. */
const descriptor = (prototype: object | null, key: PropertyKey): PropertyDescriptor | undefined =>
  prototype
    ? (Object.getOwnPropertyDescriptor(prototype, key) ?? descriptor(getPrototypeOf(prototype), key))
    : undefined;

/** The arguments of a `postMessage` as they are now: what it transfers is detached at once. */
const posted = (args: readonly unknown[]): readonly unknown[] => {
  const [message, options] = args;
  const given = Object(options);
  const list = Array.from((Symbol.iterator in given ? given : given.transfer) ?? []) as Transferable[];
  return copy?.([message, list], { transfer: list }) ?? args;
};

/**
 * Stands in for an object whose creation has to wait (a socket that is still connecting, a request that is
 * pending). What is done to it is done to the real one once `hold` lets `make` create it; until then its
 * properties are those of `looks`.
 */
export const standIn = <T extends object>(
  prototype: T,
  hold: (make: () => void) => Undo,
  make: () => object,
  looks: object = {},
): T => {
  let real: object | undefined;
  let ended = false;
  const own: Record<PropertyKey, unknown> = Object.assign(Object.create(null), looks);
  const todo: ((made: object) => void)[] = [];
  const soon = (act: (made: object) => void): void => {
    if (real) act(real);
    else todo.push(act);
  };
  /** Has the same listeners, to tell them if nothing comes of it. */
  const bus = new EventTarget();
  const drop = hold(() => {
    if (ended) return;
    real = make();
    for (const each of todo) {
      // A call that fails must not keep the next from being made.
      try {
        each(real);
      } catch (error) {
        reportError(error);
      }
    }
  });
  /** Given up. A socket reports failure (WebSockets, "close the WebSocket"); other objects stay silent. */
  const end = (): void => {
    if (ended) return;
    ended = true;
    drop();
    own.readyState = descriptor(prototype, 'CLOSED')?.value;
    if (!descriptor(prototype, 'bufferedAmount')) return;
    setTimeout(() => {
      for (const event of [new Event('error'), new CloseEvent('close', { code: 1006 })]) {
        const on = own[`on${event.type}`];
        if (typeof on === 'function') bus.addEventListener(event.type, on.bind(self));
        bus.dispatchEvent(event);
      }
    });
  };
  /** A socket that is given up sends nothing, as one that is closed. */
  const send = (): void => {
    if (!ended) throw new DOMException('Still in CONNECTING state.', 'InvalidStateError');
  };
  const self: T = proxy(Object.create(prototype), {
    get(target, key) {
      // A field of the page's subclass, which the real object does not have.
      if (hasOwn(target, key)) return Reflect.get(target, key, self);
      if (!real && key in own) return own[key];
      // What a subclass of the page adds or overrides.
      if (getPrototypeOf(target) !== prototype) {
        const { value, get } = descriptor(getPrototypeOf(target), key) ?? {};
        const native = descriptor(prototype, key);
        if (value !== native?.value || get !== native?.get) return Reflect.get(target, key, self);
      }
      if (!real && (key === 'close' || key === 'terminate')) return end;
      const { value, get } = descriptor(prototype, key) ?? {};
      if (!real && key === 'send') return send;
      if (typeof value === 'function' && key !== 'constructor')
        return (...args: unknown[]) => {
          if (real) return Reflect.apply(Reflect.get(real, key), real, args);
          if (/^(add|remove)EventListener$/.test(String(key)))
            Reflect.apply(Reflect.get(bus, key), bus, args);
          const given = key === 'postMessage' ? posted(args) : args;
          return soon((made) => Reflect.apply(Reflect.get(made, key), made, given));
        };
      if (real) return Reflect.get(real, key);
      // Promises of a WebTransport or a WebSocketStream stay pending.
      if (/^(ready|opened|closed)$/.test(String(key)))
        return new Promise((resolve) => soon((made) => resolve(Reflect.get(made, key))));
      // A getter would need the real object; constants are plain values.
      return get ? undefined : target[key];
    },
    set(target, key, value) {
      if (hasOwn(target, key)) return Reflect.set(target, key, value, self);
      own[key] = value;
      soon((made) => Reflect.set(made, key, value));
      return true;
    },
  });
  return self;
};
