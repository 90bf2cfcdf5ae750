// Captured before the page can change them. A worker has no `document`, and paints nothing.
const { document, setTimeout, requestAnimationFrame } = globalThis;

/**
 * Makes a function that calls `then` once the page has painted what a click changed, after 200 ms at the
 * latest, as a page in the background does not paint. Calls made in the meantime are merged.
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
