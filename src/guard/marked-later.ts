import { isConnected, recordTarget, tagOf } from './natives';

/** The attributes that mark up an element: what it needs, and what it loads then. */
const MARKS = ['data-consent', 'data-src'];

/** Elements that are marked up, or whose markup changes, when they are in the page already. */
export interface MarkedLater {
  /** Checks the element again on each change of its markup, from the call that is about to set `name`. */
  follow(element: Element, name?: string): void;
  end(): void;
}

/** Calls `look` with the elements that have changed. */
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
