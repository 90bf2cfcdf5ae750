import { readCss, toCharacter } from './css-text';
import { getAttribute, localName } from './natives';

type Table<T> = Readonly<Record<string, T | undefined>>;
/** Makes a lookup table of names separated by spaces or commas; nothing on Object.prototype is in it. */
export const names = (list: string): Table<1> =>
  Object.assign(Object.create(null), ...list.split(/[ ,]/).map((name) => ({ [name]: 1 })));

/** Attribute → elements on which it makes the browser load or send something. */
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
 * Marks an element that has attributes set aside, in markup the guard has rewritten. The name is random: in
 * markup that a visitor wrote and a site sanitized, nobody must be able to have attributes made of it.
 */
export const MARK = `data-flux-${Math.random().toString(36).slice(2)}`;

/** Prefix of an attribute that is set aside on such an element, so that no parser acts on it. */
export const ASIDE = `${MARK}-`;

/** Attributes of any SVG element whose paint may be in another file. */
export const PAINTING = 'mask fill stroke filter cursor clip-path marker-start marker-mid marker-end';
const PAINTS = names(PAINTING);

/** Whether an attribute of this name, in lower case, may load something or cause a load. */
export const mayLoad = (name: string): boolean =>
  name in PAINTS || name in LOADS || name === 'rel' || name === 'type' || name === 'http-equiv';

/** `rel` values of links that load their `href`; an empty one counts, as the real one may be set later. */
export const LINKS = /^$|icon|style|load|fetch|connect|dns|manifest|dictionary/i;

/** The key of an attribute: any prefix of `href` counts as `xlink:`, except in attributes set aside. */
export const keyOf = (name: string): string =>
  name.includes(':') && !name.startsWith(MARK) ? name.replace(/^.+:(?=href$)/, 'xlink:') : name;

/** Whether an attribute of an element, named in lower case, loads something. */
export const loads = (element: Element, name: string): boolean => {
  const on = LOADS[keyOf(name)];
  // Most attributes are settled here.
  if (!on) return name in PAINTS;
  const tag = localName(element);
  return (
    !!on[tag] &&
    (tag !== 'link' || LINKS.test(getAttribute(element, 'rel') ?? '')) &&
    (tag !== 'meta' || /refresh/i.test(getAttribute(element, 'http-equiv') ?? ''))
  );
};

/** An address as the browser parses it: dropped characters, such as tabs, may split its scheme. */
export const readAddress = (value: string): string => {
  try {
    return /[^!-~]/.test(value) ? new URL(value).href : value;
  } catch {
    return value;
  }
};

/** Decodes a string of bytes as UTF-8; returns it unchanged if it is not UTF-8. */
const fromBytes = (bytes: string): string => {
  try {
    return decodeURIComponent(escape(bytes));
  } catch {
    return bytes;
  }
};

/**
 * The text of a `data:` URL, which may be a document that loads something, decoded as a browser does (Fetch,
 * "data: URL processor"); undefined if it cannot be decoded.
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

/** Escapes in a program: of a code point, or of any other character (tabs and line breaks are dropped). */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi;
/** Resolves the escapes in a string literal of a program, to read the address in it. */
export const readString = (text: string): string =>
  text.replace(ESCAPE, (_, x, u, long, char = '') =>
    char ? char.replace(/[\stnr]/, '') : toCharacter(x ?? u ?? long),
  );

export const ABSOLUTE = /(?:(?:http|ws)s?:[\\/]*|[\\/]{2})[^\s"'`<>()\\/][^\s"'`<>()\\]*/gi;

/**
 * Resolves an address without a base, as a program or a document in a `data:` URL does: unlike in a page,
 * `https:host/` is absolute there (HTML, "resolve a module specifier").
 */
export const whole = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    // A path, or a name from an import map.
    return address;
  }
};

/** Markup that loads or may load: an element (in XML with any prefix), a style, an event handler. */
const ACTS =
  /<(?:\?xml-|(?:[\w-]+:)?(?:script|i?frame|img|image|feimage|link|video|audio|source|track|embed|object|input|meta|svg|use|form|base)\b)|\s(?:on\w+|ping|background)\s*=|url\(|image-set\(|@import/i;
/**
 * An address in a document, captured without its scheme. `//host` counts only where it cannot be a comment;
 * the names of XML namespaces (www.w3.org) do not count.
 */
const NAMED =
  /(?:\b(?:http|ws)s?:[\\/]*|["'`=(,]\s*[\\/]{2}(?=\[|[^\s"'`<>()\\/.:]*[.:@]))(?!www\.w3\.org\/)([^\s"'`<>()\\/][^\s"'`<>()\\]*)/gi;
/** A `data:` URL of a document or program; images (except SVG), fonts, audio and video name no addresses. */
const WITHIN = /\bdata:(?!image\/(?!svg)|font|audio|video)[^\s"'`<>(),]*,[^\s"'`<>]*/gi;

/** A character reference in a document: numeric, or named if the character matters in an address. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(sol|bsol|colon)|tab|newline);?/gi;
/** Resolves references, and drops what addresses drop and the zero bytes of UTF-16 text. */
const readDocument = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(REFERENCE, (_, ten: string, hex: string, name: string) =>
      ten || hex ? toCharacter(ten || hex, ten ? 10 : 16) : name ? (/^c/i.test(name) ? ':' : '/') : '',
    )
    .replace(/([:\\/])[\t\n\r]+(?=[\\/])/g, '$1');

/** Placeholder for the addresses of a document that cannot be read. */
const UNREAD = 'https://unread.invalid/';

/** The addresses that a document may load; none for a list of addresses or an image, which loads nothing. */
export const documentAddresses = (given: string): readonly string[] => {
  const text = readDocument(given);
  if (!ACTS.test(text)) return [];
  return [
    ...Array.from(text.matchAll(NAMED), ([, address]) => `//${address}`),
    ...Array.from(
      text.matchAll(WITHIN),
      ([address]) => (documentText(address) ?? '').match(ABSOLUTE) ?? [],
    ).flat(),
    // In XML, an entity may stand for any part of an address.
    ...(/<!ENTITY/i.test(text) ? [UNREAD] : []),
  ];
};

/** A string in a program that is an address: its host has a dot or is IPv6; XML namespaces do not count. */
export const LITERAL = /["'`]((?:(?:http|ws)s?:)?\/\/(?!www\.w3\.org\/)(?:\[|[^"'`\s/]+\.)[^"'`\s]*)/gi;

/** The program in a `javascript:` address, as it runs; undefined for other addresses. */
export const readProgram = (address: string): string | undefined => {
  const text = readAddress(address);
  return /^javascript:/i.test(text) ? fromBytes(unescape(text.slice(11))) : undefined;
};

/** Attributes whose value an animation gives to another attribute. */
const ANIMATES = names('to from by values');
/** Elements that load no documents. */
const PICTURES = names('img image feImage script link video audio source track');

/** The addresses in the value of an attribute. */
export const addresses = (element: Element, name: string, value: string): readonly string[] => {
  const picture = localName(element) in PICTURES;
  // The common case.
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
