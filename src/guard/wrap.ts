import type { Undo } from '../model/platform';

/** Decides about one call: `go()` calls the native function, with other arguments if they are given. */
// biome-ignore lint/suspicious/noExplicitAny: it stands in front of any native function
export type Handler = (go: (args?: any[], self?: any) => any, args: any[], self: any) => any;

/**
 * Puts a handler in front of a method, constructor or accessor. A Proxy, so that name, length, toString, prototype
 * and subclassing stay the native ones.
 */
export const wrap = (
  target: object | undefined,
  key: string,
  handler: Handler,
  part: 'value' | 'set' | 'get' = 'value',
): Undo => {
  const descriptor = target && Object.getOwnPropertyDescriptor(target, key);
  const native = descriptor?.[part];
  if (!target || !descriptor?.configurable || typeof native !== 'function') return () => {};
  Object.defineProperty(target, key, {
    ...descriptor,
    [part]: new Proxy(native, {
      apply: (_, self, args) =>
        handler((other = args, me = self) => Reflect.apply(native, me, other), args, self),
    }),
  });
  return () => Object.defineProperty(target, key, descriptor);
};
