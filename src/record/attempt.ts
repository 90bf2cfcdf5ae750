/** What throws counts as what is not there: storage, where the browser or the visitor forbids it. */
export const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
