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

const TAGS =
  'script,iframe,frame,embed,video,audio,track,input,img,image,source,link,object,feImage,use,style,meta,set,animate';
/** An address in a paint stands in a function, however it is escaped. */
const PAINTED = PAINTING.split(' ')
  .map((name) => `[${name}*="("]`)
  .join();
/** Of any element of HTML. */
const COMMON = `[style*="//"],[style*="/\t"],[style*="\\\\"],[data-consent],[${MARK}]`;
/** What those have that it fits: asked first, as it takes half the time. */
const RARE = `[style],[data-consent],[${MARK}]`;
/** Of any element. */
const MARKS = `${COMMON},[ping],[background],[href^="javascript:" i],${PAINTED}`;
/** Elements of HTML that have others. */
const OTHERS = names('a area body table tbody thead tfoot tr td th');

/** Elements that may load something. */
export const LOADING = `${TAGS},${MARKS}`;
/** Those that load wherever they are, in a page or not. */
export const ANYWHERE = 'img,source,video,audio,input';

const LOADERS = names(TAGS);
const LONERS = names(ANYWHERE);

/** The same as `ANYWHERE`, asked of one element. */
export const loadsAnywhere = (element: Element): boolean => localName(element) in LONERS;

// Asked of all that is put into the page, where mostly nothing may load.

/** The same as `LOADING`, asked of one element: most answer without a selector. */
export const isLoader = (element: Element): boolean => {
  const tag = localName(element);
  if (tag in LOADERS) return true;
  if (!hasAttributes(element)) return false;
  // The longer list takes twice as long.
  const all = tag in OTHERS || namespaceURI(element) !== 'http://www.w3.org/1999/xhtml';
  return all ? matches(element, MARKS) : matches(element, RARE) && matches(element, COMMON);
};

/** What fits the selector below a node. */
export const below = (root: Node, selector: string): readonly Element[] =>
  // A list of none costs twice as much as to ask whether there is one.
  firstElement(root) && queryAny(root, selector) ? queryAll(root, selector) : [];

/** May the element or something below load anything? */
export const holdsLoader = (element: Element): boolean => {
  if (isLoader(element)) return true;
  const within = firstElementChild(element);
  if (!within) return false;
  // A tree of one is asked sooner than a selector of many is.
  return firstElementChild(within) || nextElementSibling(within)
    ? queryAny(element, LOADING)
    : isLoader(within);
};

/** The same of any node. */
export const hasLoader = (node: Node): boolean =>
  nodeTypeOf(node) === 1 ? holdsLoader(node as Element) : !!firstElement(node) && queryAny(node, LOADING);
