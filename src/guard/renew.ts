import { attributesOf, documentOf, removeAttribute, setAttribute } from './natives';
import type { Trust } from './trust';

/** Makes the function that sets or takes off an attribute as the browser wants it. */
export const createPut =
  (trust: Trust) =>
  (element: Element, name: string, value: string | null): void => {
    if (value === null) removeAttribute(element, name);
    // Without its namespace it would be an attribute of no meaning.
    else if (/:href$/.test(name)) element.setAttributeNS('http://www.w3.org/1999/xlink', name, value);
    else
      setAttribute(element, name, name === 'src' || name === 'data' ? trust.createScriptURL(value) : value);
  };

/** Makes the function that makes a script like one that no browser runs any more; its type is one that does not run. */
export const createRenew = (trust: Trust) => {
  const put = createPut(trust);
  return (old: HTMLScriptElement): HTMLScriptElement => {
    const script = documentOf(old).createElement('script');
    setAttribute(script, 'type', 'text/plain');
    for (const [name, value] of attributesOf(old)) if (name !== 'type') put(script, name, value);
    if (old.text) script.text = trust.createScript(old.text);
    return script;
  };
};
