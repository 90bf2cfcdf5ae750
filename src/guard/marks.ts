/** What elements without markup of their own need: those of a marked-up template. */
export interface Marks {
  get(element: Element): readonly string[] | undefined;
  set(element: Element, needs: readonly string[]): void;
  /** Elements that `make` creates need these ids. */
  during<T>(needs: readonly string[], make: () => T): T;
}

export const createMarks = (): Marks => {
  const marks = new WeakMap<Element, readonly string[]>();
  let now: readonly string[] | undefined;
  return {
    get: (element) => marks.get(element) ?? now,
    set: (element, needs) => void marks.set(element, needs),
    during(needs, make) {
      now = needs;
      try {
        return make();
      } finally {
        now = undefined;
      }
    },
  };
};
