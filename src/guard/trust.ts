/** Makes strings acceptable where Trusted Types are enforced. */
export interface Trust {
  createScriptURL(text: string): string;
  createScript(text: string): string;
  createHTML(text: string): string;
}

const same = (text: string): string => text;
const RULES: Trust = { createScriptURL: same, createScript: same, createHTML: same };

export const createTrust = (page: object): Trust => {
  type Factory = { createPolicy(name: string, rules: Trust): Trust };
  try {
    return (page as { trustedTypes?: Factory }).trustedTypes?.createPolicy('flux-consent', RULES) ?? RULES;
  } catch {
    // The site allows no policy of this name: what needs one fails on its own.
    return RULES;
  }
};

/** A text that the guard has made of what a page gave it: trusted as far as that was, for the browser to judge it otherwise. */
export const like = (given: unknown, trusted: string): string =>
  Object(given) === given ? trusted : `${trusted}`;

/**
 * Makes what is given a text once, as an object may say something else the second time. Where Trusted Types are
 * enforced, the browser wants the object itself.
 */
export const takeOnce = (page: object): ((given: unknown) => unknown) => {
  const { trustedTypes: types } = page as {
    trustedTypes?: Record<'isHTML' | 'isScript' | 'isScriptURL', (it: unknown) => boolean>;
  };
  return (given) =>
    typeof given !== 'string' &&
    Object(given) === given &&
    !types?.isHTML(given) &&
    !types?.isScript(given) &&
    !types?.isScriptURL(given)
      ? `${given}`
      : given;
};
