import { readCss } from './css-text';

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

/** Whether an attribute of an element, named in small letters, loads something. */
export const loads = (element: Element, name: string): boolean => {
  if (name in PAINTS) return true;
  const { localName } = element;
  return (
    !!LOADS[name]?.[localName] &&
    (localName !== 'link' || LINKS.test((element as HTMLLinkElement).rel)) &&
    (localName !== 'meta' || /refresh/i.test((element as HTMLMetaElement).httpEquiv))
  );
};

/** A document inside an address names what it loads in its text. */
export const documentText = (value: string): string => {
  try {
    const [, head = '', body = ''] = /^([^,]*,)(.*)$/s.exec(value) ?? ['', '', value];
    return /;base64,$/i.test(head) ? atob(body) : decodeURIComponent(body || value);
  } catch {
    return value;
  }
};

export const ABSOLUTE = /(?:(?:http|ws)s?:)?[\\/]{2}[\w[][^\s"'`<>()\\]*/gi;

/** Of a document, in XML with any prefix: an element or a style that loads, a program that may. */
const ACTS =
  /<(?:\?xml-|(?:[\w-]+:)?(?:script|i?frame|img|image|feimage|link|video|audio|source|track|embed|object|input|meta|svg|use|form|base)\b)|\s(?:on\w+|ping|background)\s*=|url\(|image-set\(|@import/i;
/** An address in it, its scheme left out: one without a scheme is no comment; none is a name of XML. */
const NAMED =
  /(?:\b(?:http|ws)s?:(?=[\\/]{2}[\w[])|["'`=(,]\s*(?=[\\/]{2}(?:\[|[\w-]+[.:])))([\\/]{2}(?!www\.w3\.org\/)[^\s"'`<>()\\]*)/gi;

/** What the text of a document may load: nothing, if it is a list of addresses, or a picture of a page. */
export const documentAddresses = (text: string): readonly string[] =>
  ACTS.test(text) ? Array.from(text.matchAll(NAMED), ([, address]) => address as string) : [];

/** A text of a program that is an address: its host has a dot, and is not the one that names XML's namespaces. */
export const LITERAL = /["'`]((?:(?:http|ws)s?:)?\/\/(?!www\.w3\.org\/)(?:\[|[^"'`\s/]+\.)[^"'`\s]*)/gi;

/** What becomes of another attribute. */
const ANIMATES = names('to from by values');
/** What they load is no document. */
const PICTURES = names('img image feImage script link video audio source track');

/** The addresses in the value of an attribute. */
export const addresses = (element: Element, name: string, value: string): readonly string[] => {
  const picture = element.localName in PICTURES;
  // Most are of this kind.
  if (name === 'src' && picture) return [value];
  if (/set$|^ping$|^attr/i.test(name))
    return value.split(/\s+/).map((part) => part.replace(/^[^,:/\\]*,+|,+$/g, ''));
  if (name === 'content') return [value.replace(/^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?["']?|["']\s*$/gi, '')];
  if (name in PAINTS || name in ANIMATES) return readCss(value).match(ABSOLUTE) ?? [];
  const text = value.trimStart();
  if (!picture && /^data:/i.test(text)) return documentAddresses(documentText(text));
  if (/^javascript:/i.test(text)) return documentText(text).match(ABSOLUTE) ?? [];
  return [value];
};
