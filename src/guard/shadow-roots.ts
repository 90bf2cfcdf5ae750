import { nodeTypeOf, queryAll, shadowRoot } from './natives';

/** Open shadow roots. */
export interface ShadowRoots {
  /** Calls `call` with every shadow root at or below a node, including nested ones. */
  each(node: Node, call: (root: ShadowRoot) => unknown): void;
  /** Whether any seen so far is copied with its host. */
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
    // Other nodes, such as text, have no descendants and no `querySelectorAll`.
    else if (type !== 9 && type !== 11) return;
    for (const element of queryAll(node, '*')) visit(element);
  };
  return { each, copied: () => clonable };
};
