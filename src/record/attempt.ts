/**
 * The result of an action, or undefined if it throws, as storage does where the browser or the visitor
 * forbids it.
 */
export const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};
