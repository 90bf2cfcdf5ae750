// Taken before the page can change them; a worker paints nothing of its own.
const { document, setTimeout, requestAnimationFrame } = globalThis;

/**
 * Makes a function that does something once the page has shown what a click changed; soon in any case, as a page in
 * the background paints nothing. Asked for again meanwhile, it is still done once.
 */
export const afterPaint = (then: () => void): (() => void) => {
  let waiting = false;
  const once = (): void => {
    if (!waiting) return;
    waiting = false;
    then();
  };
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(once, 200);
    if (document) requestAnimationFrame(() => setTimeout(once));
  };
};
