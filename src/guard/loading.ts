import { MARK, names, PAINTING } from './addresses';
import {
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

/** A selector, and what to ask one after the other: a browser looks for one name ten times as fast as for one of several. */
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
/** An address in a paint stands in a function, however it is escaped. */
const PAINTED = PAINTING.split(' ')
  .map((name) => `[${name}*="("]`)
  .join();
/** Styles that may name an address. */
const STYLED = '[style*="//"],[style*="\t"],[style*="\\\\"],[style*="http" i]';
const STYLES = ['[style]'];
const ADDRESSED = [STYLED];
const MARKED = `[data-consent],[${MARK}]`;
/** Of any element of HTML. */
const COMMON = `${STYLED},${MARKED}`;
/** What those have that it fits: asked first, as it takes half the time. */
const RARE = `[style],${MARKED}`;
/** Elements of HTML that have others. */
const OTHERS = names('a area body table tbody thead tfoot tr td th');
const MARKS = `${COMMON},[ping],[background],[href^="javascript:" i]`;
/** What those have that are not of HTML. */
const FOREIGN = `${MARKS},${PAINTED}`;
/** Where something is drawn. */
const DRAWING = [...DRAWN.split(' '), PAINTED];

/** Elements that may load something. */
const LOADING = [...TAGS.split(' '), MARKS, ...DRAWING].join();
const WRITTEN = [
  ...TAGS.split(' '),
  ...MARKED.split(','),
  '[ping]',
  '[background]',
  '[href^="javascript:" i]',
];
/** Those that load wherever they are, in a page or not. */
export const ANYWHERE = tags('img source video audio input');
export const SCRIPTS = tags('script');
export const PLUGINS = tags('object embed');

const LOADERS = names(`${TAGS} ${DRAWN}`);
const LONERS = names(ANYWHERE.all);

/** The same as `ANYWHERE`, asked of one element. */
export const loadsAnywhere = (element: Element): boolean => localName(element) in LONERS;

// Asked of all that is put into the page, where mostly nothing may load.

/** May it load something? Most answer without a selector. */
export const isLoader = (element: Element): boolean => {
  const tag = localName(element);
  if (tag in LOADERS) return true;
  if (!hasAttributes(element)) return false;
  if (namespaceURI(element) !== HTML) return matches(element, FOREIGN);
  return tag in OTHERS ? matches(element, MARKS) : matches(element, RARE) && matches(element, COMMON);
};

/** May anything in it be of SVG? A document may be all of it. */
const isDrawn = (root: Node): boolean => {
  const kind = nodeTypeOf(root);
  if (kind === 1) return namespaceURI(root as Element) !== HTML || queryAny(root, SVG);
  let child = firstElement(root);
  while (child && namespaceURI(child) === HTML) child = nextElementSibling(child);
  return !!child || queryAny(root, SVG);
};

/** Is there something below a node that may load? */
const hasLoading = (root: Node): boolean =>
  queryAny(root, WRITTEN) ||
  (queryAny(root, STYLES) && queryAny(root, ADDRESSED)) ||
  (isDrawn(root) && queryAny(root, DRAWING));

/** What is wanted below a node. */
export const below = (root: Node, what: Wanted): readonly Element[] =>
  // A list of none costs twice as much as to ask whether there is one.
  firstElement(root) && queryAny(root, what.each) ? queryAll(root, what.all) : [];

/** What may load below a node. */
export const loadersBelow = (root: Node): readonly Element[] =>
  firstElement(root) && hasLoading(root) ? queryAll(root, LOADING) : [];

/** May the element or something below load anything? */
export const holdsLoader = (element: Element): boolean => {
  if (isLoader(element)) return true;
  const within = firstElementChild(element);
  if (!within) return false;
  // A tree of one is asked sooner than a selector of many is.
  return firstElementChild(within) || nextElementSibling(within) ? hasLoading(element) : isLoader(within);
};

/** The same of any node. */
export const hasLoader = (node: Node): boolean =>
  nodeTypeOf(node) === 1 ? holdsLoader(node as Element) : !!firstElement(node) && hasLoading(node);
