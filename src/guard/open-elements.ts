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
 * Observes where a parser may put something next, its stack of open elements (HTML, "The stack of open elements"), as to observe a
 * whole document costs the parser a third of its time. What is open is last in what was open before, as long as that is followed before
 * code moves anything.
 */
export interface OpenElements {
  /** Begins with a document whose parser is at work. */
  start(document: Document): void;
  /** What has come into them since it was last told. */
  take(): MutationRecord[];
  /** Goes on to what may be open now. */
  follow(records: readonly MutationRecord[]): void;
  /** Is a parser followed? */
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
  /** Adds an element and what is last in it. */
  const open = (from: Node): void => {
    for (let node: Node | null = from; node; node = lastElement(node)) {
      add(node);
      // What has no place in a table is put before it, and stays open (HTML, "foster parent"). A table would have ended it.
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
      // Code may have put anything behind what is open.
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
        // What was put before something, or has been taken away since, is not found from there.
        for (const node of itemsOf(addedNodes(record)))
          if (nodeTypeOf(node) === 1 && (recordNext(record) || parentNode(node) !== target)) open(node);
      }
    },
    isOn: () => on,
    end,
  };
};
