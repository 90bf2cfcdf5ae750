/** On elements that we put into the page; the value is what has to be known of them in a copy. */
const MARK = 'generated';

/**
 * Marks an element of ours, so that copies of it can be told: a snapshot of a router, a cloned slide or a saved
 * page takes the mark along, but not the shadow root.
 */
export const markOwn = (element: HTMLElement, state = ''): HTMLElement => {
  element.setAttribute(MARK, state);
  element.attachShadow({ mode: 'open' });
  return element;
};

/** What the mark says; null without one. */
export const readMark = (element: Element): string | null => element.getAttribute(MARK);

/** Whether the page has copied it from an element of ours: nobody fills it. */
export const isCopy = (element: Element): boolean => readMark(element) !== null && !element.shadowRoot;
