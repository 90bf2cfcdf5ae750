import type { Undo } from '../model/platform';
import { proxy } from './proxy';

const { getPrototypeOf } = Object;

/** Finds a member on the prototypes, without calling a getter on an object that does not exist yet. */
const descriptor = (prototype: object | null, key: PropertyKey): PropertyDescriptor | undefined =>
  prototype
    ? (Object.getOwnPropertyDescriptor(prototype, key) ?? descriptor(getPrototypeOf(prototype), key))
    : undefined;

const tooEarly = (): never => {
  throw new DOMException('Still in CONNECTING state.', 'InvalidStateError');
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
  /** Arguments of `addEventListener`, to tell the listeners if nothing comes of it. */
  const listening: Parameters<EventTarget['addEventListener']>[] = [];
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
      const bus = new EventTarget();
      for (const call of listening) bus.addEventListener(...call);
      for (const event of [new Event('error'), new CloseEvent('close', { code: 1006 })]) {
        const on = own[`on${event.type}`];
        if (typeof on === 'function') bus.addEventListener(event.type, on.bind(self));
        bus.dispatchEvent(event);
      }
    });
  };
  const self = proxy(Object.create(prototype), {
    get(target, key) {
      if (!real && key in own) return own[key];
      // What a subclass of the page adds or overrides.
      if (getPrototypeOf(target) !== prototype) {
        const { value, get } = descriptor(getPrototypeOf(target), key) ?? {};
        const native = descriptor(prototype, key);
        if (value !== native?.value || get !== native?.get) return Reflect.get(target, key, self);
      }
      if (!real && (key === 'close' || key === 'terminate')) return end;
      const { value, get } = descriptor(prototype, key) ?? {};
      if (!real && key === 'send') return tooEarly;
      if (typeof value === 'function' && key !== 'constructor')
        return (...args: unknown[]) => {
          if (real) return Reflect.apply(Reflect.get(real, key), real, args);
          if (key === 'addEventListener') listening.push(args as (typeof listening)[0]);
          return soon((made) => Reflect.apply(Reflect.get(made, key), made, args));
        };
      if (real) return Reflect.get(real, key);
      // Promises of a WebTransport or a WebSocketStream stay pending.
      if (/^(ready|opened|closed)$/.test(String(key)))
        return new Promise((resolve) => soon((made) => resolve(Reflect.get(made, key))));
      // A getter would need the real object; constants are plain values.
      return get ? undefined : target[key];
    },
    set(_, key, value) {
      own[key] = value;
      soon((made) => Reflect.set(made, key, value));
      return true;
    },
  });
  return self;
};
