import { proxy } from '../proxy';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** Those that take an address, in a function or as an image, of elements and of rules (CSS; `test/browser/style-properties.spec.ts` asks the browser). */
const NAMES =
  'backdrop-filter background background-image border-image border-image-source clip-path content cursor fill filter list-style list-style-image marker marker-end marker-mid marker-start mask mask-border mask-border-source mask-image offset offset-path shape-outside src stroke -webkit-border-image -webkit-box-reflect -webkit-clip-path -webkit-filter -webkit-mask -webkit-mask-box-image -webkit-mask-box-image-source -webkit-mask-image -webkit-shape-outside';
/** Whose properties they are, by browser. */
const OWNERS = 'CSSStyleDeclaration CSSStyleProperties CSS2Properties CSSFontFaceDescriptors';

/** All ways to spell a name (CSSOM, "camel-cased attribute" and the two after it; Chromium takes the last one, too). */
export const spellings = (name: string): readonly string[] => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (name[0] !== '-') return camel === name ? [name] : [camel, name];
  return [camel, `${camel[0]?.toLowerCase()}${camel.slice(1)}`, name, name.slice(1)];
};

/**
 * Properties of a style that code sets by name. Chromium has no setters for them that could be guarded, but one that is on the
 * prototype goes before what it does itself; other browsers have them there.
 */
export const styleProperties: Surface = ({ page, styles, wrap, onUndo }) => {
  const { prototype } = page.CSSStyleDeclaration;
  const { setProperty, getPropertyValue } = prototype;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'cssText') ?? {};
  const known = page.document.createElement('p').style;
  /** Makes Chromium's own a property that can be guarded, and does what it did. What stands in for a function of the browser looks like one. */
  const expose = (key: string, name: string): void => {
    if (!get || !set || !Object.hasOwn(known, key)) return;
    // Without a prototype, so that nothing put on Object.prototype becomes part of it.
    Object.defineProperty(prototype, key, {
      __proto__: null,
      get: proxy(get, { apply: (_, self) => getPropertyValue.call(self, name) }),
      set: proxy(set, {
        apply: (_, self, [value]) => setProperty.call(self, name, value === null ? '' : value),
      }),
      // Chromium goes through the names of script only (`for … in`), whatever else it takes.
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
