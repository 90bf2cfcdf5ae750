import { readCss, toCharacter } from './css-text';
import { getAttribute, localName } from './natives';

type Table<T> = Readonly<Record<string, T | undefined>>;
/** Names as keys; nothing put on Object.prototype is among them. */
export const names = (list: string): Table<1> =>
  Object.assign(Object.create(null), ...list.split(/[ ,]/).map((name) => ({ [name]: 1 })));

/** Attribute → elements on which it loads something, or sends. */
const LOADS: Table<Table<1>> = {
  __proto__: null as never,
  src: names('script iframe frame embed video audio track input img image source'),
  srcset: names('img image source'),
  href: names('link image feImage use script'),
  'xlink:href': names('image feImage use script'),
  imagesrcset: names('link'),
  poster: names('video'),
  data: names('object'),
  code: names('embed'),
  ping: names('a area'),
  attributionsrc: names('img script a area'),
  background: names('body table tbody thead tfoot tr td th'),
  to: names('set animate'),
  from: names('animate'),
  by: names('animate'),
  values: names('animate'),
  content: names('meta'),
  srcdoc: names('iframe'),
};

/**
 * Marks an element that has attributes set aside, in markup the guard has rewritten. Not to be guessed: markup that a
 * visitor wrote, and a site has cleaned, must not have attributes made of it.
 */
export const MARK = `data-flux-${Math.random().toString(36).slice(2)}`;

/** Begins the name of an attribute that no parser acts on, in such an element. */
export const ASIDE = `${MARK}-`;

/** Of any element of SVG: what paints it may be in another file. */
export const PAINTING = 'mask fill stroke filter cursor clip-path marker-start marker-mid marker-end';
const PAINTS = names(PAINTING);

/** May an attribute of this name, in small letters, load something, or start it? */
export const mayLoad = (name: string): boolean =>
  name in PAINTS || name in LOADS || name === 'rel' || name === 'type' || name === 'http-equiv';

/** Relations of a link that a browser loads what it refers to for; without one it may be still to come. */
export const LINKS = /^$|icon|style|load|fetch|connect|dns|manifest|dictionary/i;

/** The name by which an attribute is known, whatever the prefix that stands for the namespace of links; what is set aside is none. */
export const keyOf = (name: string): string =>
  name.includes(':') && !name.startsWith(MARK) ? name.replace(/^.+:(?=href$)/, 'xlink:') : name;

/** Whether an attribute of an element, named in small letters, loads something. */
export const loads = (element: Element, name: string): boolean => {
  const on = LOADS[keyOf(name)];
  // Of most attributes nothing more is asked.
  if (!on) return name in PAINTS;
  const tag = localName(element);
  return (
    !!on[tag] &&
    (tag !== 'link' || LINKS.test(getAttribute(element, 'rel') ?? '')) &&
    (tag !== 'meta' || /refresh/i.test(getAttribute(element, 'http-equiv') ?? ''))
  );
};

/** An address as the browser reads it, where something in it is left out of that: a scheme may be in pieces. */
export const readAddress = (value: string): string => {
  try {
    return /[^!-~]/.test(value) ? new URL(value).href : value;
  } catch {
    return value;
  }
};

/** Bytes that are percent-coded, as text. */
const fromBytes = (bytes: string): string => {
  try {
    return decodeURIComponent(escape(bytes));
  } catch {
    return bytes;
  }
};

/**
 * A document inside an address names what it loads in its text, read as a browser does (Fetch, "data: URL processor");
 * undefined if it cannot be.
 */
export const documentText = (value: string): string | undefined => {
  const [, type = '', body = ''] = /^\s*data:([^,]*),([^#]*)/i.exec(value) ?? [];
  const bytes = unescape(body);
  try {
    return fromBytes(/; *base64\s*$/i.test(type) ? atob(bytes) : bytes);
  } catch {
    return undefined;
  }
};

/** In a program: of a character by its number; of any other, which is itself, or nothing if it is a tab or a line break. */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi;
/** A string of a program, as its address is read. */
export const readString = (text: string): string =>
  text.replace(ESCAPE, (_, x, u, long, char = '') =>
    char ? char.replace(/[\stnr]/, '') : toCharacter(x ?? u ?? long),
  );

export const ABSOLUTE = /(?:(?:http|ws)s?:[\\/]*|[\\/]{2})[^\s"'`<>()\\/][^\s"'`<>()\\]*/gi;

/** As a program, or a document that stands in its address, reads one: unlike in the page, `https:host/` is whole (HTML, "resolve a module specifier"). */
export const whole = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    // A path, or a name of an import map.
    return address;
  }
};

/** Of a document, in XML with any prefix: an element or a style that loads, a program that may. */
const ACTS =
  /<(?:\?xml-|(?:[\w-]+:)?(?:script|i?frame|img|image|feimage|link|video|audio|source|track|embed|object|input|meta|svg|use|form|base)\b)|\s(?:on\w+|ping|background)\s*=|url\(|image-set\(|@import/i;
/** An address in it, its scheme left out: one without a scheme is no comment; none is a name of XML. */
const NAMED =
  /(?:\b(?:http|ws)s?:[\\/]*|["'`=(,]\s*[\\/]{2}(?=\[|[^\s"'`<>()\\/.:]*[.:@]))(?!www\.w3\.org\/)([^\s"'`<>()\\/][^\s"'`<>()\\]*)/gi;
/** A document or a program inside an address; what is only shown names nothing. */
const WITHIN = /\bdata:(?!image\/(?!svg)|font|audio|video)[^\s"'`<>(),]*,[^\s"'`<>]*/gi;

/** In it, a character by its number, or one of those that are part of an address. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(sol|bsol|colon)|tab|newline);?/gi;
/** Read without what is left out of an address; a text of two bytes a character has a zero at each. */
const readDocument = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(REFERENCE, (_, ten: string, hex: string, name: string) =>
      ten || hex ? toCharacter(ten || hex, ten ? 10 : 16) : name ? (/^c/i.test(name) ? ':' : '/') : '',
    )
    .replace(/([:\\/])[\t\n\r]+(?=[\\/])/g, '$1');

/** Stands for what a document loads that nobody can read. */
const UNREAD = 'https://unread.invalid/';

/** What the text of a document may load: nothing, if it is a list of addresses, or a picture of a page. */
export const documentAddresses = (given: string): readonly string[] => {
  const text = readDocument(given);
  if (!ACTS.test(text)) return [];
  return [
    ...Array.from(text.matchAll(NAMED), ([, address]) => `//${address}`),
    ...Array.from(
      text.matchAll(WITHIN),
      ([address]) => (documentText(address) ?? '').match(ABSOLUTE) ?? [],
    ).flat(),
    // In XML, what has a name of its own may be any part of one.
    ...(/<!ENTITY/i.test(text) ? [UNREAD] : []),
  ];
};

/** A text of a program that is an address: its host has a dot, and is not the one that names XML's namespaces. */
export const LITERAL = /["'`]((?:(?:http|ws)s?:)?\/\/(?!www\.w3\.org\/)(?:\[|[^"'`\s/]+\.)[^"'`\s]*)/gi;

/** The program in an address, as it is run; undefined where there is none. */
export const readProgram = (address: string): string | undefined => {
  const text = readAddress(address);
  return /^javascript:/i.test(text) ? fromBytes(unescape(text.slice(11))) : undefined;
};

/** What becomes of another attribute. */
const ANIMATES = names('to from by values');
/** What they load is no document. */
const PICTURES = names('img image feImage script link video audio source track');

/** The addresses in the value of an attribute. */
export const addresses = (element: Element, name: string, value: string): readonly string[] => {
  const picture = localName(element) in PICTURES;
  // Most are of this kind.
  if (name === 'src' && picture) return [value];
  if (/set$|^ping$|^attr/i.test(name))
    return value.split(/\s+/).map((part) => part.replace(/^[^,:/\\]*,+|,+$/g, ''));
  if (name === 'content') return [value.replace(/^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?["']?|["']\s*$/gi, '')];
  if (name in PAINTS || name in ANIMATES) return readCss(value).match(ABSOLUTE) ?? [];
  const text = readAddress(value);
  if (!picture && /^data:/i.test(text)) {
    const inside = documentText(text);
    return inside === undefined ? [UNREAD] : documentAddresses(inside);
  }
  const program = readProgram(text);
  if (program !== undefined) return readString(program).match(ABSOLUTE) ?? [];
  return [value];
};
