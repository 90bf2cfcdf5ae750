// Taken before any code of the page can change them.
const { Proxy: Native } = globalThis;
const { setPrototypeOf } = Reflect;

/** A Proxy of which nothing put on Object.prototype becomes a trap. */
export const proxy = <T extends object>(target: T, traps: ProxyHandler<T>): T => {
  setPrototypeOf(traps, null);
  return new Native(target, traps);
};
