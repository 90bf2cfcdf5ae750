import { nodeTypeOf, queryAll, shadowRoot } from './natives';

/** The shadow roots that can be looked into. */
export interface ShadowRoots {
  /** Calls with that of a node and with each below, also with those in shadow roots. */
  each(node: Node, call: (root: ShadowRoot) => unknown): void;
  /** Has any been seen that is copied with its host? */
  copied(): boolean;
}

export const createShadowRoots = (): ShadowRoots => {
  let clonable = false;
  const each: ShadowRoots['each'] = (node, call) => {
    const visit = (element: Element): void => {
      const root = shadowRoot(element);
      if (!root) return;
      clonable ||= root.clonable;
      call(root);
      each(root, call);
    };
    const type = nodeTypeOf(node);
    if (type === 1) visit(node as Element);
    // A text has nothing below, nor a way to ask.
    else if (type !== 9 && type !== 11) return;
    for (const element of queryAll(node, '*')) visit(element);
  };
  return { each, copied: () => clonable };
};
