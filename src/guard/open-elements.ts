import {
  addedNodes,
  bodyOf,
  itemsOf,
  lastElement,
  nodeTypeOf,
  type Page,
  parentNode,
  previousElementSibling,
  queryAll,
  recordNext,
  recordTarget,
  tagOf,
} from './natives';

/**
 * Observes where a parser may insert next, its stack of open elements (HTML, "The stack of open elements"),
 * as observing a whole document costs the parser a third of its time. An open element is the last child of
 * one that was open before, as long as they are followed before code moves anything.
 */
export interface OpenElements {
  /** Starts with a document whose parser is at work. */
  start(document: Document): void;
  /** Takes the records of what was inserted into them and not reported yet. */
  take(): MutationRecord[];
  /** Moves on to the elements that may be open now. */
  follow(records: readonly MutationRecord[]): void;
  /** Whether a parser is being followed. */
  isOn(): boolean;
  end(): void;
}

const CHILDREN = { childList: true };

export const createOpenElements = (page: Page, see: (records: MutationRecord[]) => void): OpenElements => {
  const observer = new page.MutationObserver(see);
  let known = new WeakSet<Node>();
  let on = false;
  const add = (node: Node): void => {
    if (known.has(node)) return;
    known.add(node);
    observer.observe(node, CHILDREN);
  };
  /** Adds an element and its chain of last children. */
  const open = (from: Node): void => {
    for (let node: Node | null = from; node; node = lastElement(node)) {
      add(node);
      // What a table cannot contain is put before it and stays open (HTML, "foster parent"). A table found
      // there does not: this one's start tag closed it.
      const before = tagOf(node) === 'table' && previousElementSibling(node);
      if (before && tagOf(before) !== 'table') open(before);
    }
  };
  const end = (): void => {
    on = false;
    known = new WeakSet();
    observer.disconnect();
  };
  return {
    start(document) {
      end();
      on = !bodyOf(document);
      // Once there is a body, code may have inserted anything after the open elements.
      if (!on) observer.observe(document, { childList: true, subtree: true });
      else for (const node of [document, ...queryAll(document, '*')]) add(node);
    },
    take: () => observer.takeRecords(),
    follow(records) {
      let last: Node | undefined;
      for (const record of on ? records : []) {
        const target = recordTarget(record);
        if (target !== last) open(target);
        last = target;
        // A node inserted before another, or removed since, is not in the chain of last children.
        for (const node of itemsOf(addedNodes(record)))
          if (nodeTypeOf(node) === 1 && (recordNext(record) || parentNode(node) !== target)) open(node);
      }
    },
    isOn: () => on,
    end,
  };
};
