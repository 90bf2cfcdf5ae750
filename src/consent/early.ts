/** Queues calls that come too early, and makes them in order at `begin`. */
export interface Early {
  /** The same function, queued until `begin`. */
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
