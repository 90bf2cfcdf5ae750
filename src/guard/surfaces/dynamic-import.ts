import { GATE } from '../import-gate';
import type { Surface } from '../surface';

type Import = (url: unknown, options?: unknown) => unknown;

/** By what a window defines, as what is put into one stays: a guard that comes after another takes over. */
const rules = new WeakMap<object, (go: Import, url: string, options: unknown) => unknown>();

/** `import()`: syntax, not a function, so the scripts that call it are given one that asks first. */
export const dynamicImport: Surface = ({ page, elements, later, onUndo }) => {
  const key = page.Object;
  rules.set(key, (go, url, options) => later(elements.imports(url), () => go(url, options)));
  onUndo(() => rules.delete(key));
  Reflect.defineProperty(page, GATE, {
    __proto__: null,
    value: async (go: Import, url: unknown, options: unknown) => {
      const rule = rules.get(key);
      return rule ? rule(go, `${url}`, options) : go(url, options);
    },
  } as PropertyDescriptor);
};
