import type { Undo } from '../model/platform';
import type { Elements } from './elements';
import type { Page } from './natives';
import type { Realms } from './realms';
import type { Styles } from './styles';

export interface WatchOptions {
  readonly elements: Elements;
  readonly styles: Styles;
  readonly realms: () => Realms;
  onUndo(undo: Undo): void;
}

/** Makes the function that looks at what comes into a document or shadow root without a call that is guarded. */
export const createWatch = ({ elements, styles, realms, onUndo }: WatchOptions) => {
  const roots = new WeakSet<Node>();
  // By what a window defines: its proxy outlives it, and an observer does not.
  const observers = new WeakMap<object, MutationObserver>();
  // On the way of every node of the page: plain loops, and nothing is asked of a node that need not be.
  const see = (records: readonly MutationRecord[]): void => {
    const added = new Set<Node>();
    const styled: Element[] = [];
    for (const record of records) {
      if (record.type === 'attributes') {
        styled.push(record.target as Element);
        continue;
      }
      const nodes = record.addedNodes;
      for (let index = 0; index < nodes.length; index++) {
        const node = nodes[index] as Node;
        if (node.nodeType === 1) added.add(node);
        else if ((record.target as Element).localName === 'style') styled.push(record.target as Element);
      }
    }
    for (const node of added) {
      // What is inside of something that was added is looked at with it.
      if (!added.has(node.parentNode as Node)) elements.scan(node);
      const { shadowRoot } = node as Element;
      if (shadowRoot) watch(shadowRoot);
    }
    for (const element of styled) styles.look(element);
  };
  const observerOf = (page: Page): MutationObserver => {
    const known = observers.get(page.MutationObserver);
    if (known) return known;
    const observer = new page.MutationObserver((records) => {
      see(records);
      realms().sweep(page);
    });
    observers.set(page.MutationObserver, observer);
    onUndo(() => observer.disconnect());
    return observer;
  };
  // A frame has a new document by the time it has loaded.
  const onLoad = ({ target }: Event): void => {
    const inside = (target as HTMLIFrameElement).contentWindow;
    if (inside) realms().realm(inside);
  };
  const watch = (root: Document | ShadowRoot): void => {
    const page = (root.ownerDocument ?? (root as Document)).defaultView as Page | null;
    if (!page || roots.has(root)) return;
    roots.add(root);
    const what = { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] };
    observerOf(page).observe(root, what);
    root.addEventListener('load', onLoad, true);
    elements.scan(root);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  };
  return watch;
};
