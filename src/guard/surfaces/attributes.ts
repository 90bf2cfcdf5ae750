import { keyOf, mayLoad } from '../addresses';
import { createInlinePictures } from '../inline-pictures';
import { isLoader } from '../loading';
import { baseURI, getAttribute, localName } from '../natives';
import type { Surface } from '../surface';
import { takeOnce } from '../trust';
import type { Go, Handler, Idle, KeyHandler } from '../wrap';

const PROPERTIES = {
  HTMLScriptElement: 'src type',
  HTMLIFrameElement: 'src srcdoc',
  HTMLFrameElement: 'src',
  HTMLImageElement: 'srcset',
  HTMLLinkElement: 'href rel',
  HTMLMediaElement: 'src',
  HTMLVideoElement: 'poster',
  HTMLSourceElement: 'src srcset',
  HTMLTrackElement: 'src',
  HTMLEmbedElement: 'src',
  HTMLObjectElement: 'data',
  HTMLInputElement: 'src',
  HTMLAnchorElement: 'ping',
  HTMLAreaElement: 'ping',
  SVGAElement: 'ping',
  HTMLMetaElement: 'content',
  HTMLBodyElement: 'background',
};

/** How many harmless attribute names are remembered. */
const MEMORY = 500;

/** Whether the attribute may hold code as text: an event handler, or the URL of a form. */
const isProgram = (key: string): boolean => /^on|^(?:form)?action$/.test(key);

/** Whether the guard has to see changes of this attribute. */
export const isLoud = (key: string): boolean =>
  key === 'style' || mayLoad(key) || isProgram(key) || /^data-(?:src|consent)$/.test(key);

/** Whether the value cannot be a `javascript:` URL. */
const isNoProgram: Idle = (_, value) => typeof value === 'string' && !/^[\0- ]*j/i.test(value);

/** A URL as the property returns it: absolute, or unchanged if it does not parse. */
const absolute = (value: string, base: string): string => {
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
};

/** Attributes that code sets: by property, by `setAttribute` and its like. */
export const attributes: Surface = ({
  page,
  elements,
  gate,
  judge,
  inTurn,
  marked,
  rewrite,
  srcdoc,
  styles,
  wrap,
}) => {
  const once = takeOnce(page);
  /** Where Trusted Types may refuse or change a string: the value that results on a detached element. */
  const asked = (go: Go, args: readonly unknown[], self: Element, key: string): unknown => {
    if (key !== 'srcdoc' && key !== 'data') return undefined;
    if (!('trustedTypes' in page) || typeof args[args.length - 1] !== 'string') return undefined;
    const probe = page.document.createElement(localName(self));
    go(args, probe);
    return getAttribute(probe, key);
  };
  /** Sets an attribute: the last argument is the value, `key` the name in lower case. */
  const set = (go: Go, args: readonly unknown[], self: Element, key: string): unknown => {
    marked.follow(self, key);
    if (key === 'style')
      return styles.put(
        go,
        args,
        args.length - 1,
        () => getAttribute(self, 'style'),
        () => (self as HTMLElement).style,
      );
    const given = args[args.length - 1];
    const put = (value: unknown): unknown => (value === given ? go() : go([...args.slice(0, -1), value]));
    if (!mayLoad(key) && !isProgram(key)) return go();
    const value = asked(go, args, self, key) ?? once(given);
    if (elements.attribute(self, key, value)) return undefined;
    return put(
      key === 'srcdoc'
        ? rewrite.srcdoc(value, self)
        : typeof value === 'string'
          ? gate.handler(self, key, value)
          : value,
    );
  };
  /** A held value reads as if it were set. */
  const read: KeyHandler = (go, _, self, key) => {
    const value = elements.waiting(self, key);
    if (value === undefined) return key === 'srcdoc' ? srcdoc.given(go()) : go();
    return value && /^(?:src|href|data|poster)$/.test(key) ? absolute(value, baseURI(self)) : (value ?? '');
  };
  for (const [owner, keys] of Object.entries(PROPERTIES)) {
    wrap(owner, keys, set, 'set');
    wrap(owner, keys, read, 'get');
  }
  const isInline = createInlinePictures(elements.waiting);
  wrap('HTMLImageElement', 'src', set, 'set', isInline);
  wrap('HTMLImageElement', 'src', read, 'get');
  // Properties that are not spelt like their attributes.
  for (const [owners, name, key = name.toLowerCase()] of [
    ['HTMLLinkElement', 'imageSrcset'],
    ['HTMLMetaElement', 'httpEquiv', 'http-equiv'],
    ['HTMLImageElement HTMLScriptElement HTMLAnchorElement HTMLAreaElement', 'attributionSrc'],
  ] as const) {
    wrap(owners, name, (go, args, self) => set(go, args, self, key), 'set');
    wrap(owners, name, (go, args, self) => read(go, args, self, key), 'get');
  }
  for (const [owners, name] of [
    ['HTMLAnchorElement HTMLAreaElement', 'href'],
    ['HTMLFormElement', 'action'],
    ['HTMLButtonElement HTMLInputElement', 'formAction'],
  ] as const)
    wrap(owners, name, (go, args, self) => set(go, args, self, name.toLowerCase()), 'set', isNoProgram);
  wrap(page, 'Audio', (go, args) => {
    const audio = go([]);
    if (args[0] !== undefined) audio.src = args[0];
    return audio;
  });
  /** Attribute names, as the page spells them, that mean nothing to the guard. */
  const quiet: Record<string, true | undefined> = { __proto__: null as never };
  let count = 0;
  const isQuiet: Idle = (self, name, value) =>
    typeof name === 'string' && (!!quiet[name] || (name === 'src' && isInline(self, value)));
  const setNamed: Handler = (go, args, self) => {
    const [name, value] = args;
    if (typeof name === 'string') {
      const key = name.toLowerCase();
      if (!isLoud(key) && count++ < MEMORY) quiet[name] = true;
      return set(go, args, self, key);
    }
    // An object may convert to another string the next time.
    const call = [`${name}`, value] as const;
    return set((other = call, me = self) => go(other, me), call, self, call[0].toLowerCase());
  };
  wrap('Element', 'setAttribute', setNamed, 'value', isQuiet);
  /** True if the attribute was only waiting to be set, so that nothing is left to remove. */
  const drop = (self: Element, key: string): boolean => {
    marked.follow(self, key);
    return elements.forget(self, key);
  };
  wrap('Element', 'removeAttribute', (go, [given], self) => {
    const name = `${given}`;
    return drop(self, name.toLowerCase()) ? undefined : go([name]);
  });
  wrap('Element', 'toggleAttribute', (go, [given, ...force], self) => {
    const name = `${given}`;
    const key = name.toLowerCase();
    marked.follow(self, key);
    const waits = elements.waiting(self, key) != null;
    const on = force[0] === undefined ? !waits && getAttribute(self, key) === null : force[0];
    if (on) return waits || go([name, true]);
    return elements.forget(self, key) ? false : go([name, false]);
  });
  wrap('Element', 'removeAttributeNS', (go, [space, given], self) => {
    const name = `${given}`;
    return drop(self, space ? `xlink:${name}` : name) ? undefined : go([space, name]);
  });
  // The prefix of an XLink `href` is up to the page: `keyOf` normalises it.
  wrap('Element', 'setAttributeNS', (go, args, self) => {
    const [space, name, value] = args;
    if (typeof name === 'string') return set(go, args, self, keyOf(`${name}`.toLowerCase()));
    const call = [space, `${name}`, value] as const;
    return set((other = call, me = self) => go(other, me), call, self, keyOf(call[1].toLowerCase()));
  });
  // Writes to a `dataset` call nothing that could be wrapped: once read, the element is observed.
  wrap(
    'HTMLElement SVGElement MathMLElement',
    'dataset',
    (go, _, self) => {
      if (isLoader(self) || localName(self) === 'template') marked.follow(self);
      return go();
    },
    'get',
  );
  // An SVGAnimatedString does not expose its element, so it is judged as media; only the last write counts.
  const written = new WeakMap<object, number>();
  wrap(
    'SVGAnimatedString',
    'baseVal',
    (go, [given], self) => {
      const text = once(given);
      const now = (written.get(self) ?? 0) + 1;
      written.set(self, now);
      inTurn(judge.url('media', text), () => written.get(self) === now && go([text]));
    },
    'set',
  );
};
