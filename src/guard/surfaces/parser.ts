import type { Surface } from '../surface';

/**
 * What the parser inserts, and marked-up elements whoever inserts them. The parser performs a microtask checkpoint
 * before it prepares a script (HTML, "An end tag whose tag name is script"), so the observer always comes first.
 */
export const parser: Surface = ({ page, elements, consent }) => {
  const { document } = page;
  const observer = new page.MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) elements.scrub(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  elements.scrub(document);
  // A frame whose consent was withdrawn is emptied again.
  const undo = consent.on('change', () => {
    for (const frame of document.querySelectorAll('iframe')) elements.scrub(frame);
  });
  return () => {
    observer.disconnect();
    undo();
  };
};
