import { MARK, names, PAINTING } from './addresses';
import type { Natives } from './natives';

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

/** What may load something: asked of all that is put into the page, where mostly nothing does. */
export interface Loading {
  /** The same as `LOADING`, asked of one element: most answer without a selector. */
  is(element: Element): boolean;
  /** What fits the selector below a node. */
  below(root: Node, selector: string): readonly Element[];
  /** May the element or something below load anything? */
  holds(element: Element): boolean;
  /** The same of any node. */
  within(node: Node): boolean;
}

export const createLoading = ({
  all,
  some,
  kind,
  matches,
  local,
  space,
  first,
  child,
  next,
  has,
}: Natives): Loading => {
  const is = (element: Element): boolean => {
    const tag = local(element);
    if (tag in LOADERS) return true;
    if (!has(element)) return false;
    // The longer list takes twice as long.
    const all = tag in OTHERS || space(element) !== 'http://www.w3.org/1999/xhtml';
    return all ? matches(element, MARKS) : matches(element, RARE) && matches(element, COMMON);
  };
  const holds = (element: Element): boolean => {
    if (is(element)) return true;
    const within = child(element);
    if (!within) return false;
    // A tree of one is asked sooner than a selector of many is.
    return child(within) || next(within) ? some(element, LOADING) : is(within);
  };
  return {
    is,
    // A list of none costs twice as much as to ask whether there is one.
    below: (root, selector) => (first(root) && some(root, selector) ? all(root, selector) : []),
    holds,
    within: (node) => (kind(node) === 1 ? holds(node as Element) : !!first(node) && some(node, LOADING)),
  };
};
