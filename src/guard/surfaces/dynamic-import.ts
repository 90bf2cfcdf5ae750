import type { Surface } from '../surface';

type Import = (url: unknown, options?: unknown) => unknown;

/** `import()`: syntax, not a function, so the scripts that call it are given one that asks first. */
export const dynamicImport: Surface = ({ page, elements, gate, later, onUndo }) => {
  let ended = false;
  onUndo(() => {
    ended = true;
  });
  Reflect.defineProperty(page, gate.name, {
    __proto__: null,
    value: async (go: Import, given: unknown, options: unknown) => {
      const url = `${given}`;
      return ended ? go(url, options) : later(elements.imports(url), () => go(url, options));
    },
  } as PropertyDescriptor);
};
