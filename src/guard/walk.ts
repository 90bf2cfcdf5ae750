import { createTreeWalker, localName, nextNode, rootOf, setCurrentNode } from './natives';

/** So many of those it came to last are remembered, a power of two: some may have been taken away since. */
const TRAIL = 8;

/**
 * Makes what goes on through the elements of a document, in their order, from where it was the last time, and visits those it
 * finds: what a parser has put in since, scripts once only, for less than to go through what an observer tells of it. Returns from
 * where it went on, which is nothing if that is gone.
 */
export const createWalk = (document: Document): ((visit: (element: Element) => void) => Node | undefined) => {
  // Elements only (DOM, `NodeFilter.SHOW_ELEMENT`).
  const walker = createTreeWalker(document, document, 1);
  /** A script that stands behind and is known has been moved there, and has run by then, if it does. */
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
