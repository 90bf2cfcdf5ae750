import { getAttribute } from './natives';

/** What decides the place of a held thing. */
interface Placed {
  readonly element?: Element | undefined;
  /** Runs after everything else of its batch. */
  readonly late?: boolean | undefined;
}

const isMarked = ({ element }: Placed): boolean =>
  !!element && getAttribute(element, 'data-consent') !== null;
/** Document order. */
const byPlace = (a: Placed, b: Placed): number => {
  const position = (a.element as Element).compareDocumentPosition(b.element as Element);
  return position & 1 ? 0 : position & 4 ? -1 : 1;
};
/** Elements before calls, and late items last. */
const byKind = (a: Placed, b: Placed): number => +!!a.late - +!!b.late || +!a.element - +!b.element;

/**
 * The order in which items came, that of a parser and of scripts inserted by code (HTML, "list of scripts
 * that will execute in order"); marked-up elements go in document order.
 */
export const inOrder = <T extends Placed>(items: readonly T[]): readonly T[] => {
  const marked = items.filter(isMarked).sort(byPlace);
  let next = 0;
  return items.map((item) => (isMarked(item) ? (marked[next++] as T) : item)).sort(byKind);
};
