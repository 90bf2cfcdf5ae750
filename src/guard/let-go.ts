import { type ElementJudge, isScript, type Values } from './element-verdict';
import {
  attributeNames,
  getAttribute,
  isConnected,
  localName,
  nextSibling,
  parentElement,
  parentNode,
  removeAttribute,
} from './natives';
import { isRun } from './probe';
import { createPut, createRenew } from './renew';
import { runScript } from './run-script';
import type { Trust } from './trust';

export interface LetGoOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  readonly ask: ElementJudge;
  /** Scripts that were let go. */
  readonly free: WeakSet<Element>;
  /** Marked-up scripts that code put in: they may have come in a template, and by a copy. */
  readonly doubtful: WeakSet<Element>;
  /** Modules that were let go and have not run yet. */
  readonly modules: Set<Element>;
  /** Scripts that no browser runs any more. */
  readonly dead: WeakSet<Element>;
  readonly trust: Trust;
  /** Given to scripts that have none of their own. */
  readonly nonce: string;
  /** Nothing has watched how scripts came that were there before. */
  readonly late: boolean;
}

/** Makes the function that gives an element back what was kept of it. */
export const createLetGo = ({
  kept,
  ask,
  free,
  dead,
  modules,
  doubtful,
  trust,
  nonce,
  late,
}: LetGoOptions) => {
  const put = createPut(trust);
  const renew = createRenew(trust);
  /** A script that can run, in the place of one that no longer can. */
  const revive = (old: HTMLScriptElement): HTMLScriptElement => {
    const script = renew(old);
    // It is in its turn already.
    free.add(script);
    old.replaceWith(script);
    return script;
  };
  /** May scripts stand in the page itself? */
  let inline: boolean | undefined;
  /** Will no browser run it, as what `innerHTML` brought? A copy inherits that, so one that would do nothing else tells. */
  const isDead = (script: HTMLScriptElement): boolean => {
    if (dead.has(script)) return true;
    if (!late && !doubtful.has(script)) return false;
    const runs = (probe: HTMLScriptElement): boolean => {
      for (const name of attributeNames(probe)) removeAttribute(probe, name);
      probe.nonce = script.nonce || nonce;
      return isRun(probe, trust);
    };
    // Where no inline script runs, nothing can be told, and a site's own policy is asked no more.
    inline ??= runs(document.createElement('script'));
    return inline && !runs(script.cloneNode() as HTMLScriptElement);
  };
  return (element: Element): unknown => {
    ask.note(element, false);
    // What is marked up may have been given another address meanwhile.
    const marked = getAttribute(element, 'data-consent') !== null;
    const now = marked ? ask.given(element) : {};
    const { type, ...back } = { ...kept.get(element), ...now };
    kept.delete(element);
    // The page has taken it away; all that is known of it stands in its markup, should it come again.
    if (
      marked &&
      isScript(element) &&
      !parentNode(element) &&
      (type ?? null) === getAttribute(element, 'data-type')
    )
      return undefined;
    const script = isScript(element) && (isDead(element) ? revive(element) : element);
    if (script) {
      free.add(script);
      if (nonce && !script.nonce) script.nonce = nonce;
      if (type === 'module') {
        modules.add(script);
        for (const event of ['load', 'error']) script.addEventListener(event, () => modules.delete(script));
      }
    }
    // A script whose `src` is still to come starts when that is set: it keeps the type that does not run till then.
    for (const name of Object.keys(back)) put(script || element, name, back[name] as string | null);
    if (script) {
      const run = runScript(script, type ?? null);
      // An inline one tells nobody that it has run.
      if (!script.src) void run?.then(() => modules.delete(script));
      // It has not begun: should it come in again, it is asked again.
      if (!isConnected(script) && parentNode(script)) free.delete(script);
      return run;
    }
    // Looks at its image set when it comes in only; an animation starts then.
    if ('imagesrcset' in back || /^(?:set|animate)$/.test(localName(element)))
      parentNode(element)?.insertBefore(element, nextSibling(element));
    // A media element looks at its sources once.
    if (localName(element) === 'source') (parentElement(element) as HTMLMediaElement | null)?.load?.();
    return undefined;
  };
};
