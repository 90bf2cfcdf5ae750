import { attributesOf, documentOf, removeAttribute, setAttribute } from './natives';
import type { Trust } from './trust';

/** Makes the function that sets an attribute (null removes it), with its namespace or trusted type. */
export const createPut =
  (trust: Trust) =>
  (element: Element, name: string, value: string | null): void => {
    if (value === null) removeAttribute(element, name);
    // Without its namespace the attribute would have no effect.
    else if (/:href$/.test(name)) element.setAttributeNS('http://www.w3.org/1999/xlink', name, value);
    else
      setAttribute(element, name, name === 'src' || name === 'data' ? trust.createScriptURL(value) : value);
  };

/** Makes the function that recreates a script that no browser runs any more, with an inert type. */
export const createRenew = (trust: Trust) => {
  const put = createPut(trust);
  return (old: HTMLScriptElement): HTMLScriptElement => {
    const script = documentOf(old).createElement('script');
    setAttribute(script, 'type', 'text/plain');
    for (const [name, value] of attributesOf(old)) if (name !== 'type') put(script, name, value);
    // A nonce reads as an empty attribute.
    script.nonce = old.nonce ?? '';
    if (old.text) script.text = trust.createScript(old.text);
    return script;
  };
};
