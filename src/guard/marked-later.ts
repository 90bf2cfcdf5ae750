import { isConnected, recordTarget, tagOf } from './natives';

/** What says of an element that it waits, and for what. */
const MARKS = ['data-consent', 'data-src'];

/** Elements of a page that are marked up, or marked up otherwise, when they are there already. */
export interface MarkedLater {
  /** Looks at the element again if such an attribute changes by the call that follows, or by a later one. */
  follow(element: Element, name?: string): void;
  end(): void;
}

/** `look` is given those that have changed. */
export const createMarkedLater = (look: (element: Element) => void): MarkedLater => {
  const observer = new MutationObserver((records) => {
    // A script may have run by now.
    for (const element of new Set(records.map((record) => recordTarget(record) as Element)))
      if (isConnected(element) && tagOf(element) !== 'script') look(element);
  });
  return {
    follow(element, name = 'data-src') {
      if (MARKS.includes(name)) observer.observe(element, { attributeFilter: MARKS });
    },
    end: () => observer.disconnect(),
  };
};
