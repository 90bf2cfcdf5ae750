import type { Surface } from '../surface';

/**
 * What the parser inserts, and what comes in without a call that is guarded. The parser performs a microtask checkpoint
 * before it prepares a script (HTML, "An end tag whose tag name is script"), so the observer always comes first.
 */
export const parser: Surface = ({ page, watch, consent, elements, natives, wrap, onUndo }) => {
  watch(page.document);
  wrap(page.Element.prototype, 'attachShadow', (go) => {
    const root = go();
    watch(root);
    return root;
  });
  // A frame whose consent was withdrawn is emptied again.
  onUndo(
    consent.on('change', () => {
      try {
        for (const frame of natives.all(page.document, 'iframe')) elements.scan(frame);
      } catch {
        // The window of a frame that has gone to another site since does not say what its document is.
      }
    }),
  );
};
