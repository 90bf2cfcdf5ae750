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
  const define = (key: string, accessor: PropertyDescriptor): void => {
    // No prototype, so that nothing put on Object.prototype becomes part of the descriptor. Chromium
    // enumerates only the camel-cased names (`for … in`), although it accepts the others.
    Object.defineProperty(prototype, key, {
      __proto__: null,
      ...accessor,
      enumerable: !key.includes('-') && key[0] === key[0]?.toLowerCase(),
    } as PropertyDescriptor);
    onUndo(() => Reflect.deleteProperty(prototype, key));
  };
  for (const name of NAMES.split(' ')) {
    const current = (self: unknown): string => getPropertyValue.call(self, name);
    const write: Handler = (go, args, self) => styles.put(go, args, 0, () => current(self));
    /** What stands in the place of the built-in properties of Chromium: one for all spellings, as they are many. */
    let accessor: PropertyDescriptor | undefined;
    for (const key of spellings(name)) {
      if (!(key in known)) continue;
      if (!get || !set || !Object.hasOwn(known, key)) {
        for (const owner of OWNERS.split(' ')) {
          const own = (page as unknown as Record<string, { prototype: object } | undefined>)[owner]
            ?.prototype;
          if (own && Object.hasOwn(own, key)) wrap(own, key, write, 'set');
        }
      } else if (accessor) define(key, accessor);
      else {
        define(key, {
          // A proxy of a native function looks native.
          get: proxy(get, { apply: (_, self) => current(self) }),
          set: proxy(set, {
            apply: (_, self, [value]) => setProperty.call(self, name, value === null ? '' : value),
          }),
          configurable: true,
        });
        wrap(prototype, key, write, 'set');
        accessor = Object.getOwnPropertyDescriptor(prototype, key);
      }
    }
  }
};
