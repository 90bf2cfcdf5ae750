/** When the parser is done. */
export const whenParsed = (then: () => unknown): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
};

/** When the page has what it needs. */
export const whenIdle = (then: () => unknown): void => {
  const idle = (): unknown => (self.requestIdleCallback ?? setTimeout)(then);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
};
