import { createTreeWalker, nextNode, rootOf, setCurrentNode, tagOf } from './natives';

/** So many of those it came to last are remembered: some may have been taken away since. */
const TRAIL = 8;

/**
 * Makes what goes on through the elements of a document, in their order, from where it was the last time, and returns those it
 * finds: what a parser has put in since, scripts once only, for less than to go through what an observer tells of it.
 */
export const createWalk = (document: Document): (() => ReadonlySet<Node>) => {
  // Elements only (DOM, `NodeFilter.SHOW_ELEMENT`).
  const walker = createTreeWalker(document, document, 1);
  const known = new WeakSet<Node>();
  let trail: Node[] = [];
  return () => {
    const met = new Set<Node>();
    let last = trail.length - 1;
    while (last >= 0 && rootOf(trail[last] as Node) !== document) last--;
    setCurrentNode(walker, trail[last] ?? document);
    for (let node = nextNode(walker); node; node = nextNode(walker)) {
      // What is known and stands behind has been moved there. A script has run by then, if it does.
      if (!known.has(node) || (last >= 0 && tagOf(node) !== 'script')) met.add(node);
      known.add(node);
      trail.push(node);
      if (trail.length > 2 * TRAIL) trail = trail.slice(-TRAIL);
    }
    return met;
  };
};
