import type { Surface } from '../surface';

/**
 * Nodes that the parser inserts, and others that come in without a wrapped call. The parser performs a
 * microtask checkpoint before it prepares a script (HTML, "An end tag whose tag name is script"), so the
 * observer always comes first.
 */
export const parser: Surface = ({ page, watch, wrap }) => {
  watch(page.document);
  wrap('Element', 'attachShadow', (go) => {
    const root = go();
    watch(root);
    return root;
  });
};
