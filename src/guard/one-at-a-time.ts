/** Makes a function that does something one time after the other: what is asked while it is at work is done after it. */
export const oneAtATime = (act: () => unknown): (() => void) => {
  let asked = 0;
  const call = (): void => {
    if (asked++) return;
    void Promise.resolve(act()).finally(() => {
      const again = asked > 1;
      asked = 0;
      if (again) call();
    });
  };
  return call;
};
