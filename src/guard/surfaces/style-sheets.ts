import type { Surface } from '../surface';
import type { Verdict } from '../verdict';
import type { Handler, Idle } from '../wrap';

const DECLARING =
  'CSSStyleRule CSSKeyframeRule CSSPageRule CSSFontFaceRule CSSNestedDeclarations CSSPositionTryRule';

/** Style sheets that code writes: as rules, as the text of an element, as the source of a font. */
export const styleSheets: Surface = ({ page, elements, styles, held, inTurn, wrap }) => {
  const text: Handler = (go, [value], self) => {
    // An attribute is a node, too, and its text the same as its value.
    if (self.nodeType === 2) {
      self.value = value ?? '';
      return;
    }
    go();
    const { parentNode } = self;
    if (parentNode?.localName === 'style') styles.look(parentNode);
  };
  /** The whole of a sheet. */
  const sheet: Handler = (go, args) => {
    const [text, verdict] = styles.clean(`${args[0]}`);
    if (verdict) held.hold(verdict, () => go());
    return go([text]);
  };
  wrap('CSSStyleSheet', 'replace replaceSync', sheet);
  /** Takes the place of the one that stands in for it, unless that is gone. */
  const rule: Handler = (go, args, self) => {
    const [text, verdict] = styles.clean(`${args[0]}`);
    const index = go([text, ...args.slice(1)]);
    if (!verdict) return index;
    const stand = self.cssRules[index];
    held.hold(verdict, () => {
      const at = Array.from(self.cssRules).indexOf(stand);
      if (at < 0) return;
      self.deleteRule(at);
      go([args[0], at]);
    });
    return index;
  };
  wrap('CSSStyleSheet CSSGroupingRule CSSStyleRule', 'insertRule', rule);
  wrap('CSSKeyframesRule', 'appendRule', (go, args) => inTurn(styles.clean(`${args[0]}`)[1], () => go()));
  wrap('StylePropertyMap', 'set append', (go, args) =>
    inTurn(styles.clean(args.slice(1).map(String).join())[1], () => go()),
  );
  wrap(page.CSS, 'registerProperty', (go, args) =>
    inTurn(styles.clean(`${args[0]?.initialValue}`)[1], () => go()),
  );
  wrap('CSSStyleSheet', 'addRule', (go, [selector, text, ...rest]) => {
    const [safe, verdict] = styles.clean(`${text}`);
    if (verdict) held.hold(verdict, () => go([selector, text]));
    return go([selector, safe, ...rest]);
  });
  // What follows may have the page laid out, and that fetches: own styles given as text are looked at before.
  const own: Handler = (go, args, self) => styles.put(go, args, 0, () => (self.style ?? self).cssText);
  wrap('CSSStyleDeclaration', 'setProperty', (go, args, self) =>
    styles.put(go, args, 1, () => self.getPropertyValue(args[0])),
  );
  wrap('CSSStyleDeclaration', 'cssText', own, 'set');
  wrap('HTMLElement SVGElement', 'style', own, 'set');
  // Properties of a rule are set without a call: they are looked at before the browser acts on them.
  const declared: Handler = (go, _, self) => {
    const style: CSSStyleDeclaration = go();
    queueMicrotask(() => {
      const [safe, verdict] = styles.clean(style.cssText);
      if (!verdict) return;
      const given = style.cssText;
      style.cssText = safe;
      held.hold(verdict, () => {
        if (self.style.cssText === safe) style.cssText = given;
      });
    });
    return style;
  };
  wrap(DECLARING, 'style', declared, 'get');
  const isList = (value: unknown): value is Iterable<unknown> =>
    Object(value) === value && !(value instanceof String) && Symbol.iterator in (value as object);
  /** Keyframes are a list of objects, or an object of texts and lists of them; `text` is given each that is one or is made one. */
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
      let why: Verdict | undefined;
      const given = args[at];
      // What can be gone through once has been, afterwards.
      const frames = isList(given) ? Array.from(given) : given;
      let made = frames !== given;
      const call = (value: unknown): unknown => go(args.map((each, index) => (index === at ? value : each)));
      const safe = mapTexts(frames, (text) => {
        // An object may be another text the next time.
        made ||= typeof text !== 'string';
        const [cleaned, verdict] = styles.clean(`${text}`);
        why ??= verdict;
        return cleaned;
      });
      if (!why) return made ? call(safe) : go();
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
  const content: Handler = (go, args, self) => {
    const { localName } = self;
    if (localName === 'script') return elements.text(self, `${args[0]}`, go);
    if (localName === 'style')
      return styles.write(self, args[0] === null ? '' : `${args[0]}`, (value) => go([value]));
    return self.nodeType === 1 ? go() : text(go, args, self);
  };
  const idle: Idle = (self) =>
    self?.nodeType === 1 && self.localName !== 'script' && self.localName !== 'style';
  wrap('Node', 'textContent', (go, [value], self) => content(go, [value ?? null], self), 'set', idle);
  wrap('HTMLElement', 'innerText', content, 'set');
  // Scripts have setters of their own where Trusted Types are known.
  const script = page.HTMLScriptElement.prototype;
  for (const key of ['text', 'textContent', 'innerText'])
    if (Object.hasOwn(script, key))
      wrap(script, key, (go, args, self) => elements.text(self, `${args[0]}`, go), 'set');
  wrap('Node', 'nodeValue', text, 'set');
  wrap('CharacterData', 'data', text, 'set');
  wrap('CharacterData', 'appendData insertData replaceData', text);
  wrap(page, 'FontFace', (go, args) => {
    const [text, verdict] = styles.clean(`${args[1]}`);
    if (!verdict) return go();
    const stand = go([args[0], `local("-"),${text}`, args[2]]);
    held.hold(verdict, () => {
      const { fonts } = page.document;
      if (fonts.delete(stand)) fonts.add(go());
    });
    return stand;
  });
};
