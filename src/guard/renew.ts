import type { Natives } from './natives';
import type { Trust } from './trust';

export interface RenewOptions {
  readonly natives: Natives;
  readonly trust: Trust;
}

/** Makes the function that sets or takes off an attribute as the browser wants it. */
export const createPut =
  ({ natives: { set, drop }, trust }: RenewOptions) =>
  (element: Element, name: string, value: string | null): void => {
    if (value === null) drop(element, name);
    // Without its namespace it would be an attribute of no meaning.
    else if (name === 'xlink:href') element.setAttributeNS('http://www.w3.org/1999/xlink', name, value);
    else set(element, name, name === 'src' || name === 'data' ? trust.createScriptURL(value) : value);
  };

/** Makes the function that makes a script like one that no browser runs any more; its type is one that does not run. */
export const createRenew = (options: RenewOptions) => {
  const { natives, trust } = options;
  const put = createPut(options);
  return (old: HTMLScriptElement): HTMLScriptElement => {
    const script = old.ownerDocument.createElement('script');
    natives.set(script, 'type', 'text/plain');
    for (const { name, value } of natives.attributes(old)) if (name !== 'type') put(script, name, value);
    if (old.text) script.text = trust.createScript(old.text);
    return script;
  };
};
