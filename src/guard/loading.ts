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
  /** May the node or something below load anything? */
  within(node: Node): boolean;
}

/** Of a form, what it inherits may be hidden by one of its fields: it is asked by selectors alone. */
const hides = (localName: unknown): boolean => localName === 'form' || typeof localName !== 'string';

export const createLoading = ({ all, some, kind, matches }: Natives): Loading => {
  const is = (element: Element): boolean => {
    const { localName } = element;
    if (localName in LOADERS) return true;
    if (!hides(localName) && !element.hasAttributes()) return false;
    // The longer list takes twice as long.
    const all = localName in OTHERS || element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
    return all ? matches(element, MARKS) : matches(element, RARE) && matches(element, COMMON);
  };
  return {
    is,
    // A list of none costs twice as much as to ask whether there is one.
    below: (root, selector) =>
      (root as Element).firstElementChild && some(root, selector) ? all(root, selector) : [],
    within(node) {
      if (kind(node) === 1 && is(node as Element)) return true;
      const first = (node as Element).firstElementChild;
      if (!first) return false;
      // A tree of one is asked sooner than a selector of many is.
      return hides((node as Element).localName) || first.firstElementChild || first.nextElementSibling
        ? some(node, LOADING)
        : is(first);
    },
  };
};
