/** Makes a function that runs `act`, one run at a time; calls during a run are merged into one more run. */
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
