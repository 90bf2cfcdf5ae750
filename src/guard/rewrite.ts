import { ASIDE, loads, MARK } from './addresses';
import type { Elements } from './elements';
import type { Gate } from './gate';
import {
  attributesOf,
  baseURI,
  childNodes,
  getAttribute,
  localName,
  namespaceURI,
  type Page,
  queryAll,
  queryAny,
  removeAttribute,
  setAttribute,
} from './natives';
import type { Srcdoc } from './srcdoc';
import type { Styles } from './styles';
import { TAG } from './tags';
import { like, type Trust } from './trust';

/** Markup that may load something. */
const CANDIDATE =
  /<(?:script|i?frame|im|fe|link|video|audio|source|track|embed|object|input|meta|svg|use|set|animate|style|template)|[\s/"'](?:style|ping|background|mask|fill|stroke|filter|cursor|clip|marker|data-consent)\b|javascript:/i;
/** What in it may lead to another site, or wait. Addresses drop tabs and line breaks; frames hold pages. */
const ELSEWHERE =
  /[\\/]\s*[\\/]|h\s*t\s*t\s*p\s*s?\s*:|[&\\]|data-consent|javascript:|srcdoc\s*=|<(?:script|i?frame|embed|object)/i;
/** HTML elements that hold only text, which is for reading. */
const TEXT = /^(?:textarea|xmp|iframe)$/i;
const MIXED = /<(?:svg|math|!--)/i;
/** Checks and rewrites markup given as text. */
export interface Rewrite {
  /** Whether nothing in the markup may load something. */
  plain(html: unknown): boolean;
  /** The nodes of the markup if something in it has to wait; otherwise the native call will do. */
  nodes(
    html: unknown,
    context: Element,
    parse: (context: Element, html: unknown) => void,
  ): DocumentFragment | undefined;
  /** The markup, with what has to wait written so that no parser acts on it; unchanged if nothing has to. */
  html(html: unknown): unknown;
  /** Opens closed shadow roots, if something may load: scripts cannot look into one that a parser closes. */
  opened(html: unknown): unknown;
  /** Does what `html` does, for the document of a frame. */
  srcdoc(html: unknown, frame: Element): unknown;
  /** Does the same for a document that the browser has accepted already. */
  taken(html: string, frame: Element): string;
}

/** What may act before a frame's document has loaded; after that its window is guarded anyway. */
const ACTS = /<(?:base|link|i?frame|object|embed|svg|math|template)|refresh|[\s/"']on\w+\s*=/i;

const SCRIPT = ['script'];
const CLOSED = /(shadowrootmode\s*=\s*["']?)closed/gi;

export interface RewriteOptions {
  readonly page: Page;
  readonly elements: Elements;
  readonly gate: Gate;
  readonly styles: Styles;
  readonly trust: Trust;
  readonly srcdoc: Srcdoc;
}

/**
 * Renames `noscript`, whose content is text only where scripts run, to `noembed`, whose content always is
 * text: no scripts run in the document that parses it.
 */
const asText = (tag: string): string => tag.replace(/^(<\/?)noscript/i, '$1noembed');

/** Parses markup where nothing loads or runs, and checks the result. */
export const createRewrite = ({ page, elements, gate, styles, trust, srcdoc }: RewriteOptions): Rewrite => {
  const inert = page.document.implementation.createHTMLDocument('');
  const template = inert.createElement('template');
  const home = `${page.location.origin}/`;
  const isSuspect = (text: string): boolean =>
    CANDIDATE.test(text) && (ELSEWHERE.test(text) || !baseURI(page.document).startsWith(home));

  const disarm = (tag: string, start?: string, name = '', text = '', _at = 0, whole = ''): string => {
    if (!isSuspect(tag)) return tag;
    // In SVG, or where a comment hides the end tag, their content may be tags after all.
    if (start && !/^s/i.test(name))
      return disarm(start) + (TEXT.test(name) && !MIXED.test(whole) ? text : text.replace(TAG, disarm));
    const drawn = /^<(?:image|use|feimage)\b/i.test(tag);
    // A fragment has no body or frame; a table and an iframe have the attributes that matter.
    const known = tag.replace(/^<body\b/i, '<table').replace(/^<frame\b/i, '<iframe');
    template.innerHTML = trust.createHTML(drawn ? `<svg>${tag}` : known);
    const { firstElementChild } = template.content;
    const element = drawn ? firstElementChild?.firstElementChild : firstElementChild;
    if (!element || getAttribute(element, 'data-consent') !== null) return tag;
    if (localName(element) === 'style') {
      const [safe, verdict] = styles.clean(text);
      if (!verdict) return tag;
      setAttribute(element, MARK, '');
      setAttribute(element, `${ASIDE}text`, text);
      element.textContent = '';
      return element.outerHTML.replace('</style>', '') + safe;
    }
    const inside = getAttribute(element, 'srcdoc');
    if (inside) setAttribute(element, 'srcdoc', taken(inside, element));
    const verdict = elements.verdict(element);
    const style = getAttribute(element, 'style') ?? '';
    const styled = styles.clean(style)[1];
    if (!verdict && !styled && start) return start + gate.text(element);
    if (!verdict && !inside && !styled) return tag;
    setAttribute(element, MARK, '');
    if (styled) {
      setAttribute(element, `${ASIDE}style`, style);
      removeAttribute(element, 'style');
    }
    if (verdict) {
      for (const [name, value] of attributesOf(element)) {
        if (!loads(element, name) || name === 'srcdoc') continue;
        setAttribute(element, ASIDE + name, value);
        removeAttribute(element, name);
      }
      if (start) {
        // Markup rewritten a second time keeps its original type.
        if (getAttribute(element, `${ASIDE}type`) === null)
          setAttribute(element, `${ASIDE}type`, getAttribute(element, 'type') ?? '');
        setAttribute(element, 'type', 'text/plain');
      }
    }
    const safe = element.outerHTML.replace(/<\/[\w-]+>$/, '');
    return known === tag ? safe : safe.replace(/^<table/, '<body').replace(/^<iframe/, '<frame');
  };
  const asNoscript = (root: ParentNode): void => {
    for (const { content } of queryAll(root, 'template') as Iterable<HTMLTemplateElement>)
      if (content) asNoscript(content);
    for (const each of queryAll(root, 'noembed')) {
      const own = inert.createElementNS(namespaceURI(each), 'noscript');
      for (const attribute of each.attributes) own.setAttributeNode(attribute.cloneNode() as Attr);
      own.append(...childNodes(each));
      each.replaceWith(own);
    }
  };
  const html = (given: unknown): unknown => {
    const text = String(given);
    const safe = isSuspect(text) ? text.replace(TAG, disarm) : text;
    return safe === text ? given : like(given, trust.createHTML(safe));
  };
  const documentOf = (given: unknown, frame: Element): unknown => {
    const text = `${html(given)}`;
    const safe = ELSEWHERE.test(text) || ACTS.test(text) ? srcdoc.begin(text, frame) : text;
    return safe === `${given}` ? given : like(given, trust.createHTML(safe));
  };
  const taken = (text: string, frame: Element): string => trust.createHTML(`${documentOf(text, frame)}`);
  const opened = (given: unknown): unknown => {
    const text = String(given);
    return isSuspect(text) && /shadowrootmode/i.test(text)
      ? like(given, trust.createHTML(text.replace(CLOSED, '$1open')))
      : given;
  };
  return {
    opened,
    plain: (given) => !CANDIDATE.test(String(given)),
    html,
    srcdoc: documentOf,
    taken,
    nodes(given, around, parse) {
      const text = String(given);
      if (!isSuspect(text)) return undefined;
      const context = inert.createElementNS(namespaceURI(around), localName(around));
      const read = /<noscript/i.test(text) ? text.replace(TAG, asText) : text;
      parse(context, opened(read === text ? given : like(given, trust.createHTML(read))));
      const content = inert.createDocumentFragment();
      content.append(...(localName(context) === 'template' ? [] : childNodes(context)));
      if (read !== text) asNoscript(content);
      // Scripts that never run are known as such only as these very nodes.
      let waits = elements.scan(content) || queryAny(content, SCRIPT);
      if (/shadowroot/i.test(text))
        elements.shadows(content, (root) => {
          if (elements.scan(root)) waits = true;
        });
      return waits ? content : undefined;
    },
  };
};
