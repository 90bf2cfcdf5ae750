import { type ElementJudge, isScript, type Values } from './element-verdict';
import type { Natives } from './natives';
import { runScript } from './run-script';
import type { Trust } from './trust';

export interface LetGoOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  readonly ask: ElementJudge;
  /** Scripts that were let go. */
  readonly free: WeakSet<Element>;
  /** Scripts that no browser runs any more. */
  readonly dead: WeakSet<Element>;
  readonly natives: Natives;
  readonly trust: Trust;
  /** Given to scripts that have none of their own. */
  readonly nonce: string;
  /** Nothing has watched how scripts came that were there before. */
  readonly late: boolean;
}

/** Makes the function that gives an element back what was kept of it. */
export const createLetGo = ({ kept, ask, free, dead, natives, trust, nonce, late }: LetGoOptions) => {
  const { set, drop, attributes } = natives;
  const put = (element: Element, name: string, value: string | null): void => {
    if (value === null) drop(element, name);
    // Without its namespace it would be an attribute of no meaning.
    else if (name === 'xlink:href') element.setAttributeNS('http://www.w3.org/1999/xlink', name, value);
    else set(element, name, name === 'src' || name === 'data' ? trust.createScriptURL(value) : value);
  };
  /** A script that can run, in the place of one that no longer can. */
  const revive = (old: HTMLScriptElement): HTMLScriptElement => {
    const script = old.ownerDocument.createElement('script');
    set(script, 'type', 'text/plain');
    for (const { name, value } of attributes(old)) if (name !== 'type') put(script, name, value);
    if (old.text) script.text = trust.createScript(old.text);
    // It is in its turn already.
    free.add(script);
    old.replaceWith(script);
    return script;
  };
  /** Will no browser run it, as what `innerHTML` brought? A copy inherits that, so one that would do nothing else tells. */
  const isDead = (script: HTMLScriptElement): boolean => {
    if (dead.has(script) || !late) return dead.has(script);
    const probe = script.cloneNode() as HTMLScriptElement & { ran?: true };
    for (const { name } of [...attributes(probe)]) drop(probe, name);
    probe.nonce = script.nonce || nonce;
    probe.text = trust.createScript('document.currentScript.ran = true');
    document.head.append(probe);
    probe.remove();
    return !probe.ran;
  };
  return (element: Element): unknown => {
    ask.note(element, false);
    const { type, ...back } = kept.get(element) ?? {};
    kept.delete(element);
    const script = isScript(element) && (isDead(element) ? revive(element) : element);
    if (script) {
      free.add(script);
      if (nonce && !script.nonce) script.nonce = nonce;
    }
    // A script whose `src` is still to come starts when that is set: it keeps the type that does not run till then.
    for (const name of Object.keys(back)) put(script || element, name, back[name] as string | null);
    if (script) return runScript(script, type ?? null);
    // Looks at its image set when it comes in only; an animation starts then.
    if ('imagesrcset' in back || /^(?:set|animate)$/.test(element.localName))
      element.parentNode?.insertBefore(element, element.nextSibling);
    // A media element looks at its sources once.
    if (element.localName === 'source') (element.parentElement as HTMLMediaElement | null)?.load?.();
    return undefined;
  };
};
