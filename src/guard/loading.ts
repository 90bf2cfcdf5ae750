import { MARK, names, PAINTING } from './addresses';
import {
  defaultView,
  documentOf,
  firstElement,
  firstElementChild,
  hasAttributes,
  localName,
  matches,
  namespaceURI,
  nextElementSibling,
  nodeTypeOf,
  queryAll,
  queryAny,
} from './natives';

/** A selector list, and its parts to query one by one: a browser finds a single name ten times as fast. */
export interface Wanted {
  readonly all: string;
  readonly each: readonly string[];
}
const tags = (list: string): Wanted => {
  const each = list.split(' ');
  return { all: each.join(), each };
};

const SVG = ['svg'];
const HTML = 'http://www.w3.org/1999/xhtml';
const TAGS = 'script iframe frame embed video audio track input img source link object style meta';
const DRAWN = 'image feImage use set animate';
/** SVG paints with a function: an address in a paint stands in one, however it is escaped. */
const PAINTED = PAINTING.split(' ')
  .map((name) => `[${name}*="("]`)
  .join();
/** `style` attributes that may name an address. */
const STYLED = '[style*="//"],[style*="\t"],[style*="\\\\"],[style*="http" i]';
const STYLES = ['[style]'];
const ADDRESSED = [STYLED];
const MARKED = `[data-consent],[${MARK}]`;
/** For any HTML element. */
const COMMON = `${STYLED},${MARKED}`;
/** Matches all that `COMMON` does and more, in half the time: asked first. */
const RARE = `[style],${MARKED}`;
/** HTML elements with further attributes that may load. */
const OTHERS = names('a area body table tbody thead tfoot tr td th form button');
/** Addresses that are programs, in SVG by any prefix. */
const PROGRAMS = ['*|href', 'action', 'formaction'].map((name) => `[${name}*="javascript:" i]`);
const MARKS = [COMMON, '[ping]', '[background]', ...PROGRAMS].join();
/** For elements that are not HTML. */
const FOREIGN = `${MARKS},${PAINTED}`;
/** What may load in SVG. */
const DRAWING = [...DRAWN.split(' '), PAINTED];

/** Elements that may load something. */
const LOADING = [...TAGS.split(' '), MARKS, ...DRAWING].join();
const WRITTEN = [...TAGS.split(' '), ...MARKED.split(','), '[ping]', '[background]', ...PROGRAMS];
/** Elements that load even outside a document. */
const ANYWHERE = tags('img source video audio input');
export const SCRIPTS = tags('script');
export const PLUGINS = tags('object embed');

const LOADERS = names(`${TAGS} ${DRAWN}`);
const LONERS = names(ANYWHERE.all);

/** Whether an element is one of `ANYWHERE`. */
const loadsAnywhere = (element: Element): boolean => localName(element) in LONERS;
/** Whether a node belongs to a document without a window, where nothing loads. */
export const isInert = (node: Node): boolean => !defaultView(documentOf(node));

// Called for all that is inserted into the page, where mostly nothing may load.

/** Whether an element may load something. Most are settled without a selector. */
export const isLoader = (element: Element): boolean => {
  const tag = localName(element);
  if (tag in LOADERS) return true;
  if (!hasAttributes(element)) return false;
  if (namespaceURI(element) !== HTML) return matches(element, FOREIGN);
  return tag in OTHERS ? matches(element, MARKS) : matches(element, RARE) && matches(element, COMMON);
};

/** Whether a tree may contain SVG; a document may be all SVG. */
const isDrawn = (root: Node): boolean => {
  const kind = nodeTypeOf(root);
  if (kind === 1) return namespaceURI(root as Element) !== HTML || queryAny(root, SVG);
  let child = firstElement(root);
  while (child && namespaceURI(child) === HTML) child = nextElementSibling(child);
  return !!child || queryAny(root, SVG);
};

/** Whether anything below a node may load something. */
const hasLoading = (root: Node): boolean =>
  queryAny(root, WRITTEN) ||
  (queryAny(root, STYLES) && queryAny(root, ADDRESSED)) ||
  (isDrawn(root) && queryAny(root, DRAWING));

/** The elements below a node that match. */
export const below = (root: Node, what: Wanted): readonly Element[] =>
  // An empty `querySelectorAll` costs twice as much as first asking whether there is a match.
  firstElement(root) && queryAny(root, what.each) ? queryAll(root, what.all) : [];

/** The elements at or below a node that load even outside a document. */
export const loadersAnywhere = (root: Node): readonly Element[] => {
  const found = below(root, ANYWHERE);
  return nodeTypeOf(root) === 1 && loadsAnywhere(root as Element) ? [root as Element, ...found] : found;
};

/** The elements below a node that may load something. */
export const loadersBelow = (root: Node): readonly Element[] =>
  firstElement(root) && hasLoading(root) ? queryAll(root, LOADING) : [];

/** Whether an element or anything below it may load something. */
export const holdsLoader = (element: Element): boolean => {
  if (isLoader(element)) return true;
  const within = firstElementChild(element);
  if (!within) return false;
  // A single descendant is checked faster without a selector.
  return firstElementChild(within) || nextElementSibling(within) ? hasLoading(element) : isLoader(within);
};

/** Does the same for any node. */
export const hasLoader = (node: Node): boolean =>
  nodeTypeOf(node) === 1 ? holdsLoader(node as Element) : !!firstElement(node) && hasLoading(node);
