import { nodeTypeOf, parentNode, tagOf } from '../natives';
import type { Surface } from '../surface';
import { takeOnce } from '../trust';
import { together, type Verdict } from '../verdict';
import type { Handler, Idle } from '../wrap';

const DECLARING =
  'CSSStyleRule CSSKeyframeRule CSSPageRule CSSFontFaceRule CSSNestedDeclarations CSSPositionTryRule';

/** Styles that code writes: rules, the text of an element, inline styles, typed values, keyframes. */
export const styleSheets: Surface = ({
  page,
  elements,
  styles,
  held,
  inTurn,

  wrap,
}) => {
  const once = takeOnce(page);
  /** Number of the last write, per style sheet and per property of a StylePropertyMap. */
  const writes = new WeakMap<object, Record<string, number>>();
  let count = 0;
  /** Returns a check that nothing has been written since: releasing an older write would undo a newer one. */
  const last = (given: unknown, name = '', adds = false): (() => boolean) => {
    // Called on a non-object, the native call throws.
    const self = Object(given) as object;
    const numbers = writes.get(self) ?? { __proto__: null as never };
    writes.set(self, numbers);
    if (!adds) numbers[name] = ++count;
    const number = numbers[name];
    return () => writes.get(self)?.[name] === number;
  };
  const text: Handler = (go, [value], self) => {
    // An attribute is a node, too, and its text is its value.
    if (nodeTypeOf(self) === 2) {
      self.value = value ?? '';
      return;
    }
    go();
    const parent = parentNode(self);
    if (tagOf(parent) === 'style') styles.look(parent as Element);
  };
  /** Replaces the whole text of a sheet. */
  const sheet: Handler = (go, args, self) => {
    const given = `${args[0]}`;
    const [text, verdict] = styles.clean(given);
    const isLast = last(self);
    if (verdict) held.hold(verdict, () => isLast() && go([given]));
    return go([text]);
  };
  wrap('CSSStyleSheet', 'replace replaceSync', sheet);
  /** Inserts a rule without what must wait; when released, the whole rule replaces it, unless it is gone. */
  const rule: Handler = (go, args, self) => {
    const given = `${args[0]}`;
    const [text, verdict] = styles.clean(given);
    const index = go([text, ...args.slice(1)]);
    if (!verdict) return index;
    const stand = self.cssRules[index];
    held.hold(verdict, () => {
      const at = Array.from(self.cssRules).indexOf(stand);
      if (at < 0) return;
      self.deleteRule(at);
      go([given, at]);
    });
    return index;
  };
  wrap('CSSStyleSheet CSSGroupingRule CSSStyleRule', 'insertRule', rule);
  wrap('CSSKeyframesRule', 'appendRule', (go, args) => {
    const text = `${args[0]}`;
    return inTurn(styles.clean(text)[1], () => go([text]));
  });
  const asText = page.CSSStyleValue?.prototype.toString;
  const readValue = (value: unknown): string | undefined => {
    try {
      return asText.call(value);
    } catch {
      return undefined;
    }
  };
  const isValue = (value: unknown): boolean => readValue(value) !== undefined;
  const textOfValue = (value: unknown): string => readValue(value) ?? `${value}`;
  wrap('StylePropertyMap', 'set append delete', (go, [given, ...rest], self, key) => {
    const name = `${given}`;
    const texts = rest.map(textOfValue);
    // Anything but a CSSStyleValue is passed as the string it converted to.
    const values = rest.map((value, index) => (isValue(value) ? value : texts[index]));
    const isLast = last(self, name, key === 'append');
    return inTurn(styles.clean(texts.join())[1], () => isLast() && go([name, ...values]));
  });
  wrap('StylePropertyMap', 'clear', (go, _, self) => {
    writes.delete(self);
    return go();
  });
  wrap(page.CSS, 'registerProperty', (go, [{ name, syntax, inherits, initialValue: given }]) => {
    const initialValue = given === undefined ? given : `${given}`;
    return inTurn(styles.clean(`${initialValue}`)[1], () => go([{ name, syntax, inherits, initialValue }]));
  });
  wrap('CSSStyleSheet', 'addRule', (go, [selector, given, ...rest]) => {
    const text = `${given}`;
    const [safe, verdict] = styles.clean(text);
    if (verdict) held.hold(verdict, () => go([selector, text]));
    return go([selector, safe, ...rest]);
  });
  // Inline styles are checked before they are written: code that follows may force a layout, which fetches.
  const own: Handler = (go, args, self) => {
    const style = (): CSSStyleDeclaration => self.style ?? self;
    return styles.put(go, args, 0, () => style().cssText, style);
  };
  wrap('CSSStyleDeclaration', 'setProperty', (go, args, self) =>
    styles.put(go, args, 1, () => self.getPropertyValue(args[0])),
  );
  wrap('CSSStyleDeclaration', 'cssText', own, 'set');
  wrap(`HTMLElement SVGElement MathMLElement ${DECLARING}`, 'style', own, 'set');
  const isList = (value: unknown): value is Iterable<unknown> =>
    Object(value) === value && !(value instanceof String) && Symbol.iterator in (value as object);
  /**
   * Keyframes are a list of objects, or an object of values and lists of them; `text` maps each string, or
   * object that becomes one.
   */
  const mapTexts = (frames: unknown, text: (given: unknown) => string): unknown => {
    const one = (value: unknown): unknown =>
      typeof value === 'string' || Object(value) === value ? text(value) : value;
    const each = (frame: unknown, map: (value: unknown) => unknown): unknown =>
      Object(frame) === frame
        ? Object.fromEntries(Object.entries(frame as object).map(([name, value]) => [name, map(value)]))
        : frame;
    return isList(frames)
      ? Array.from(frames, (frame) => each(frame, one))
      : each(frames, (value) => (isList(value) ? Array.from(value, one) : one(value)));
  };
  const keyframes =
    (at: number, effectOf: (result: never, self: KeyframeEffect) => unknown): Handler =>
    (go, args, self) => {
      const found: (Verdict | undefined)[] = [];
      const given = args[at];
      // Copied, as some iterables can be read only once.
      const frames = isList(given) ? Array.from(given) : given;
      const call = (value: unknown): unknown => go(args.map((each, index) => (index === at ? value : each)));
      const safe = mapTexts(frames, (text) => {
        const [cleaned, verdict] = styles.clean(`${text}`);
        found.push(verdict);
        return cleaned;
      });
      const why = together(found);
      // Even if nothing waits: a getter may return something else the second time.
      if (!why) return call(safe);
      const result = call(safe);
      const effect = effectOf(result as never, self) as KeyframeEffect;
      const stands = JSON.stringify(effect.getKeyframes());
      held.hold(why, () => {
        if (JSON.stringify(effect.getKeyframes()) === stands) effect.setKeyframes(frames as Keyframe[]);
      });
      return result;
    };
  wrap(
    'Element',
    'animate',
    keyframes(0, (animation: Animation) => animation.effect),
  );
  wrap(
    page,
    'KeyframeEffect',
    keyframes(1, (effect) => effect),
  );
  wrap(
    'KeyframeEffect',
    'setKeyframes',
    keyframes(0, (_, self) => self),
  );
  const program: Handler = (go, [given], self) => {
    const text = once(given);
    return elements.text(self, `${text}`, () => go([text]));
  };
  const content: Handler = (go, args, self) => {
    const tag = tagOf(self);
    if (tag === 'script') return program(go, args, self);
    if (tag === 'style')
      return styles.write(self, args[0] === null ? '' : `${args[0]}`, (value) => go([value]));
    return tag ? go() : text(go, args, self);
  };
  const idle: Idle = (self) => {
    const tag = tagOf(self) || 'script';
    return tag !== 'script' && tag !== 'style';
  };
  wrap('Node', 'textContent', (go, [value], self) => content(go, [value ?? null], self), 'set', idle);
  wrap('HTMLElement', 'innerText', content, 'set');
  // Where Trusted Types are supported, scripts have setters of their own.
  const script = page.HTMLScriptElement.prototype;
  for (const key of ['text', 'textContent', 'innerText'])
    if (Object.hasOwn(script, key)) wrap(script, key, program, 'set');
  wrap('Node', 'nodeValue', text, 'set');
  wrap('CharacterData', 'data', text, 'set');
  wrap('CharacterData', 'appendData insertData replaceData deleteData', text);
};
