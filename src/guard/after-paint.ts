// Taken before the page can change them; a worker paints nothing.
const { setTimeout, requestAnimationFrame } = globalThis;

/**
 * Makes a function that does something once the page has shown what a click changed; soon in any case, as a page in
 * the background paints nothing. Asked for again meanwhile, it is still done once.
 */
export const afterPaint = (then: () => void): (() => void) => {
  let waiting = false;
  const once = (): void => {
    if (waiting) then();
    waiting = false;
  };
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(once, 200);
    requestAnimationFrame?.(() => setTimeout(once));
  };
};
