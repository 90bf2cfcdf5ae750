import type { Surface } from '../surface';

type Import = (url: unknown, options?: unknown) => unknown;

/** The module type in the import attributes (`css`, `json`); undefined for a script. */
const typeOf = (options: unknown): string | undefined =>
  (options as { with?: { type?: string } } | undefined)?.with?.type;

/** `import()` is syntax: scripts that use it are rewritten to call this constructor, which asks first. */
export const dynamicImport: Surface = ({ page, elements, gate, later, onUndo }) => {
  let ended = false;
  onUndo(() => {
    ended = true;
  });
  const ask = async (go: Import, given: unknown, options: unknown): Promise<unknown> => {
    const url = `${given}`;
    return ended ? go(url, options) : later(elements.imports(url, typeOf(options)), () => go(url, options));
  };
  Reflect.defineProperty(page, gate.name, {
    __proto__: null,
    value: class {
      constructor(go: Import, given: unknown, options: unknown) {
        // biome-ignore lint/correctness/noConstructorReturn: it is called with `new`, and what comes of it is a promise
        return ask(go, given, options);
      }
    },
  } as PropertyDescriptor);
};
