// Taken before the page can change them; a worker paints nothing.
const { setTimeout, requestAnimationFrame } = globalThis;

/** Does something once the page has shown what a click changed; soon in any case, as a page in the background paints nothing. */
export const afterPaint = (then: () => void): void => {
  let done = false;
  const once = (): void => {
    if (!done) then();
    done = true;
  };
  setTimeout(once, 200);
  requestAnimationFrame?.(() => setTimeout(once));
};
