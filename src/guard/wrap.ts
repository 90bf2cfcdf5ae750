import type { Undo } from '../model/platform';
import type { Page } from './natives';
import { proxy } from './proxy';

/** Calls the native function, with other arguments or another `this` if given. */
// biome-ignore lint/suspicious/noExplicitAny: it stands in front of any native function
export type Go = (args?: readonly any[], self?: any) => any;

/** Decides about one call of a native function; one with too few arguments fails natively, and skips this. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Handler = (go: Go, args: readonly any[], self: any) => any;
/** A handler of several members, told which one was called. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type KeyHandler = (...call: [...Parameters<Handler>, key: string]) => any;

/** Whether there is nothing to decide about a call. Must be fast: pages make such calls for every node. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type Idle = (self: any, first: any, second?: any) => boolean;

type Part = 'value' | 'set' | 'get';

/**
 * Puts a handler in front of members of an object, or of the prototypes of interfaces. Names are separated by
 * spaces; interfaces, members and parts that do not exist are skipped.
 */
export type Wrap = (
  owners: object | string | undefined,
  keys: string,
  handler: KeyHandler,
  parts?: Part | 'get value',
  idle?: Idle,
) => void;

/** Makes the `wrap` of a window. `undos` collects what restores it; once `isLeft`, handlers are skipped. */
export type Wrapping = (page: Page, undos: Undo[], isLeft?: () => boolean) => Wrap;

// Captured before any code of the page can change them.
const { hasOwn } = Object;
const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf, defineProperty } =
  Reflect;

type Method = (
  native: (...args: never[]) => unknown,
  call: (self: unknown, args: readonly unknown[]) => unknown,
  idle: Idle | undefined,
) => (...args: never[]) => unknown;

// Without a prototype, so that nothing put on Object.prototype becomes part of it.
const define = (owner: object, key: string, descriptor: PropertyDescriptor): boolean =>
  defineProperty(owner, key, { __proto__: null, ...descriptor } as PropertyDescriptor);

// biome-ignore-start lint/complexity/noStaticOnlyClass: the code of a class is strict, whatever the build leaves out
// biome-ignore-start lint/complexity/noThisInStatic: it is what the page calls it on
// biome-ignore-start lint/complexity/noArguments: how many there are costs nothing, a list of them does
/**
 * Wrappers for methods of any number of arguments, of one, and of two. Like native methods they are no
 * constructors, have no prototype, and keep a missing `this`. The last two, for what pages call for every
 * node, build no list of arguments.
 */
const METHODS: readonly [Method, ...Method[]] = [
  (native, call, idle) =>
    class {
      static call(...args: readonly unknown[]) {
        return args.length === 1 && idle?.(this, args[0]) ? apply(native, this, args) : call(this, args);
      }
    }.call,
  (native, call, idle) =>
    class {
      static call(one: unknown) {
        if (!arguments.length) return call(this, []);
        return idle?.(this, one) ? apply(native, this, [one]) : call(this, [one]);
      }
    }.call,
  (native, call, idle) =>
    class {
      static call(one: unknown, two: unknown) {
        if (arguments.length < 2) return call(this, arguments.length ? [one] : []);
        return idle?.(this, one, two) ? apply(native, this, [one, two]) : call(this, [one, two]);
      }
    }.call,
];
// biome-ignore-end lint/complexity/noArguments: as above
// biome-ignore-end lint/complexity/noThisInStatic: as above
// biome-ignore-end lint/complexity/noStaticOnlyClass: as above

/**
 * In front of a constructor is a Proxy, so that prototype, statics and subclassing stay native; in front of
 * all else a function, whose calls cost less than half. `Function.prototype.toString` of every window
 * describes both as their natives.
 */
export const createWrapping = (): Wrapping => {
  const natives = new WeakMap<object, unknown>();
  return (page, undos, isLeft) => {
    const replace = (
      given: object | null,
      key: string,
      handler: KeyHandler,
      part: Part,
      idle?: Idle,
    ): void => {
      let owner = given;
      let descriptor: PropertyDescriptor | undefined;
      while (owner && !descriptor) {
        descriptor = getOwnPropertyDescriptor(owner, key);
        if (!descriptor) owner = getPrototypeOf(owner);
      }
      // Own properties only: a page may have put a `get` on Object.prototype.
      const native = descriptor && hasOwn(descriptor, part) && descriptor[part];
      if (!owner || !descriptor?.configurable || typeof native !== 'function') return;
      const holder = owner;
      const { length } = native;
      let inert = false;
      const ask = (go: Go, args: readonly unknown[], self?: unknown) =>
        args.length < length || inert || isLeft?.() ? go() : handler(go, args, self, key);
      const call = (self: unknown, args: readonly unknown[]): unknown =>
        ask((other = args, me = self) => apply(native, me, other), args, self);
      const makes = hasOwn(native, 'prototype');
      const stand = makes
        ? proxy(native, {
            // A page's function in the place of a native one may allow calls with and without `new`.
            apply: (_, self, args) => call(self, args),
            construct(_, args, target) {
              let real = false;
              const made = ask((other = args) => {
                real = true;
                return construct(native, other, target);
              }, args);
              // A stand-in for one that has to wait gets the class that was asked for.
              if (!real && target !== stand && target.prototype) setPrototypeOf(made, target.prototype);
              return made;
            },
          })
        : (METHODS[idle ? length : 0] ?? METHODS[0])(native, call, idle);
      if (!makes) {
        // Only what differs is set: there are hundreds of wrappers in each window.
        const prototype = getPrototypeOf(native);
        if (getPrototypeOf(stand) !== prototype) setPrototypeOf(stand, prototype);
        for (const name of ['name', 'length'] as const)
          if (stand[name] !== native[name])
            define(stand, name, getOwnPropertyDescriptor(native, name) as PropertyDescriptor);
      }
      natives.set(stand, native);
      const now = { __proto__: null, ...descriptor } as PropertyDescriptor;
      const put = (value: unknown): boolean => {
        now[part] = value as never;
        return defineProperty(holder, key, now);
      };
      put(stand);
      // What the page has put in front of it since stays: it calls this one, which is inert by then.
      const isMine = (): boolean => getOwnPropertyDescriptor(holder, key)?.[part] === stand;
      undos.push(() => {
        inert = true;
        if (isMine()) put(native);
      });
      // A constructor can also be reached from what it made.
      if (part !== 'value' || !makes || native.prototype?.constructor !== native) return;
      const of = (value: unknown): boolean =>
        define(native.prototype, 'constructor', { value, writable: true, configurable: true });
      of(stand);
      undos.push(() => native.prototype.constructor === stand && of(native));
    };
    const made = (name: string): object | undefined =>
      (page as unknown as Record<string, { readonly prototype: object } | undefined>)[name]?.prototype;
    const wrap: Wrap = (given, keys, handler, parts = 'value', idle) => {
      const owners = typeof given === 'string' ? given.split(' ').map(made) : [given];
      for (const owner of owners)
        for (const key of keys.split(' '))
          for (const part of parts.split(' ')) replace(owner ?? null, key, handler, part as Part, idle);
    };
    wrap('Function', 'toString', (go, _, self) => go([], natives.get(self) ?? self));
    return wrap;
  };
};
