import { proxy } from '../proxy';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/**
 * Properties of elements and of rules that take a URL, in a function or as an image (CSS;
 * `test/browser/style-properties.spec.ts` asks the browser).
 */
const NAMES =
  'backdrop-filter background background-image border-image border-image-source clip-path content cursor fill filter list-style list-style-image marker marker-end marker-mid marker-start mask mask-border mask-border-source mask-image offset offset-path shape-outside src stroke -webkit-border-image -webkit-box-reflect -webkit-clip-path -webkit-filter -webkit-mask -webkit-mask-box-image -webkit-mask-box-image-source -webkit-mask-image -webkit-shape-outside';
/** The interfaces that define them; which one depends on the browser. */
const OWNERS = 'CSSStyleDeclaration CSSStyleProperties CSS2Properties CSSFontFaceDescriptors';

/**
 * All spellings of a name (CSSOM, "camel-cased attribute" and the two after it; Chromium takes the last,
 * too).
 */
export const spellings = (name: string): readonly string[] => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (name[0] !== '-') return camel === name ? [name] : [camel, name];
  return [camel, `${camel[0]?.toLowerCase()}${camel.slice(1)}`, name, name.slice(1)];
};

/**
 * Style properties that code sets by name. Chromium has no setters for them that could be wrapped, but one
 * defined on the prototype takes precedence over its built-in behaviour; other browsers have setters on the
 * prototype.
 */
export const styleProperties: Surface = ({ page, styles, wrap, onUndo }) => {
  const { prototype } = page.CSSStyleDeclaration;
  const { setProperty, getPropertyValue } = prototype;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'cssText') ?? {};
  const known = page.document.createElement('p').style;
  /**
   * Turns a built-in property of Chromium into an accessor that does the same. A proxy of a native function
   * looks native.
   */
  const expose = (key: string, name: string): void => {
    if (!get || !set || !Object.hasOwn(known, key)) return;
    // No prototype, so that nothing put on Object.prototype becomes part of the descriptor.
    Object.defineProperty(prototype, key, {
      __proto__: null,
      get: proxy(get, { apply: (_, self) => getPropertyValue.call(self, name) }),
      set: proxy(set, {
        apply: (_, self, [value]) => setProperty.call(self, name, value === null ? '' : value),
      }),
      // Chromium enumerates only the camel-cased names (`for … in`), although it accepts the others.
      enumerable: !key.includes('-') && key[0] === key[0]?.toLowerCase(),
      configurable: true,
    } as PropertyDescriptor);
    onUndo(() => Reflect.deleteProperty(prototype, key));
  };
  for (const name of NAMES.split(' ')) {
    const write: Handler = (go, args, self) =>
      styles.put(go, args, 0, () => getPropertyValue.call(self, name));
    for (const key of spellings(name)) {
      if (!(key in known)) continue;
      expose(key, name);
      for (const owner of OWNERS.split(' ')) {
        const own = (page as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype;
        if (own && Object.hasOwn(own, key)) wrap(own, key, write, 'set');
      }
    }
  }
};
