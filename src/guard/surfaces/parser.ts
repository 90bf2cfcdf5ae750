import type { Surface } from '../surface';

/**
 * What the parser inserts, and what comes in without a call that is guarded. The parser performs a microtask checkpoint
 * before it prepares a script (HTML, "An end tag whose tag name is script"), so the observer always comes first.
 */
export const parser: Surface = ({ page, watch, wrap }) => {
  watch(page.document);
  wrap('Element', 'attachShadow', (go) => {
    const root = go();
    watch(root);
    return root;
  });
};
