import { createTreeWalker, localName, nextNode, rootOf, setCurrentNode } from './natives';

/** How many of the last elements are remembered, a power of two: some may have been removed since. */
const TRAIL = 8;

/**
 * Makes the function that goes on through the elements of a document, in order, from where it last stopped,
 * and visits what it finds: what a parser has inserted since, each script only once. That costs less than
 * reading mutation records. Returns the element it went on from; undefined at first, or if that is gone.
 */
export const createWalk = (document: Document): ((visit: (element: Element) => void) => Node | undefined) => {
  // Elements only (DOM, `NodeFilter.SHOW_ELEMENT`).
  const walker = createTreeWalker(document, document, 1);
  /** Scripts visited. One that is met again has been moved here, and has run by then, if it ever does. */
  const scripts = new WeakSet<Node>();
  const trail: Node[] = [];
  let count = 0;
  const start = (): Node | undefined => {
    for (let back = 1; back <= TRAIL; back++) {
      const node = trail[(count - back) & (TRAIL - 1)];
      if (node && rootOf(node) === document) return node;
    }
    return undefined;
  };
  return (visit) => {
    const from = start();
    setCurrentNode(walker, from ?? document);
    for (let node = nextNode(walker) as Element | null; node; node = nextNode(walker) as Element | null) {
      trail[count++ & (TRAIL - 1)] = node;
      if (localName(node) === 'script') {
        if (scripts.has(node)) continue;
        scripts.add(node);
      }
      visit(node);
    }
    return from;
  };
};
