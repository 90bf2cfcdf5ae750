import type { Undo } from '../model/consent';

/**
 * Pause between two calls, in milliseconds, so that code which keeps removing us does not keep the page busy.
 */
const REST = 50;

/** Calls now, and whenever the page replaces its root, its body or children of it; returns its undo. */
export const onBody = (then: () => void): Undo => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    for (const node of [document.body, document.documentElement, document])
      if (node) observer.observe(node, { childList: true });
    then();
  };
  const observer = new MutationObserver(() => {
    timer ||= setTimeout(look, REST);
  });
  look();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
};
