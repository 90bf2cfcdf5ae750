import type { Undo } from '../model/consent';

/** What takes us off the page again and again is not to keep it busy, in milliseconds. */
const REST = 50;

/** Calls now, and when the page has replaced its body, or what is in it; returns its undo. */
export const onBody = (then: () => void): Undo => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    for (const node of [document.documentElement, document.body])
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
