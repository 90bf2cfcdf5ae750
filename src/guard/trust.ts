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

/** Text that the guard made of a value: trusted only if that was an object, as the browser judges strings. */
export const like = (given: unknown, trusted: string): string =>
  Object(given) === given ? trusted : `${trusted}`;

/**
 * Makes the function that converts an object to a string once, as it may return another the second time.
 * Trusted types are returned as they are: the browser wants the object itself.
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
