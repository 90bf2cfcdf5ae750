import { setAttribute } from './natives';

const parse = (text: string): CSSStyleDeclaration => {
  // In a document without a window, nothing loads.
  const probe = document.implementation.createHTMLDocument('').createElement('p');
  setAttribute(probe, 'style', text);
  return probe.style;
};

/** Sets the declarations of the text `given` that were left out of `safe`, but for those the page has set since. */
export const putBack = (style: CSSStyleDeclaration, safe: string, given: string): void => {
  const [left, all] = [parse(safe), parse(given)];
  for (const name of all) {
    const was = left.getPropertyValue(name);
    const value = all.getPropertyValue(name);
    if (value !== was && style.getPropertyValue(name) === was)
      style.setProperty(name, value, all.getPropertyPriority(name));
  }
};
