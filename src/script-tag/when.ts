/** Calls once the parser is done. */
export const whenParsed = (then: () => unknown): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
};

/** Calls once the page has loaded and is idle. */
export const whenIdle = (then: () => unknown): void => {
  const idle = (): unknown => (self.requestIdleCallback ?? setTimeout)(then);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
};
