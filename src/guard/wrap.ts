import type { Undo } from '../model/platform';
import { proxy } from './proxy';

/** Calls the native function, with other arguments or another `this` if they are given. */
// biome-ignore lint/suspicious/noExplicitAny: it stands in front of any native function
export type Go = (args?: readonly any[], self?: any) => any;

/** Decides about one call of a native function; a call that misses arguments fails natively and never gets here. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Handler = (go: Go, args: readonly any[], self: any) => any;

/** Puts a handler in front of each of some members, named with spaces between them; members that are not there are left out. */
export type Wrap = (
  owner: object | undefined,
  keys: string,
  handler: Handler,
  part?: 'value' | 'set' | 'get',
) => void;

// Taken before any code of the page can change them.
const { hasOwn } = Object;
const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, defineProperty } = Reflect;

/**
 * What is put in front is a Proxy, so that name, length, toString, prototype, statics and subclassing stay the native
 * ones. `undos` collects what puts the natives back.
 */
export const createWrap =
  (undos: Undo[]): Wrap =>
  (given, keys, handler, part = 'value') => {
    for (const key of keys.split(' ')) {
      let owner = given ?? null;
      while (owner && !getOwnPropertyDescriptor(owner, key)) owner = getPrototypeOf(owner);
      const descriptor = owner && getOwnPropertyDescriptor(owner, key);
      // Its own: a method has no `get` but that of Object.prototype, if a page has put one there.
      const native = descriptor && hasOwn(descriptor, part) && descriptor[part];
      if (!owner || !descriptor?.configurable || typeof native !== 'function') continue;
      const holder = owner;
      const { length } = native;
      const ask = (go: Go, args: readonly unknown[], self?: unknown) =>
        args.length < length ? go() : handler(go, args, self);
      const stand = proxy(native, {
        apply: (_, self, args) => ask((other = args, me = self) => apply(native, me, other), args, self),
        construct: (_, args, target) => ask((other = args) => construct(native, other, target), args),
      });
      // Without a prototype, so that nothing put on Object.prototype becomes part of it.
      const put = (value: unknown): boolean =>
        defineProperty(holder, key, { __proto__: null, ...descriptor, [part]: value } as PropertyDescriptor);
      put(stand);
      undos.push(() => put(native));
      // A constructor is reached from what it made, too.
      if (part === 'value' && native.prototype?.constructor === native)
        defineProperty(native.prototype, 'constructor', {
          __proto__: null,
          value: stand,
          writable: true,
          configurable: true,
        } as PropertyDescriptor);
    }
  };
