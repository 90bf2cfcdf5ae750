/** Keeps calls that come before there is what they need, and makes them once there is, in order. */
export interface Early {
  /** The same function, which waits. */
  later<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void;
  begin(): void;
}

export const createEarly = (waits: boolean): Early => {
  let calls: (() => void)[] | undefined = waits ? [] : undefined;
  return {
    later:
      (act) =>
      (...args) => {
        if (calls) calls.push(() => act(...args));
        else act(...args);
      },
    begin() {
      const made = calls;
      calls = undefined;
      for (const call of made ?? []) call();
    },
  };
};
