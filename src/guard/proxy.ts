// Captured before any code of the page can change them.
const { Proxy: Native } = globalThis;
const { setPrototypeOf } = Reflect;

/** A Proxy whose traps inherit nothing, so that nothing on Object.prototype becomes one. */
export const proxy = <T extends object>(target: T, traps: ProxyHandler<T>): T => {
  setPrototypeOf(traps, null);
  return new Native(target, traps);
};
