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
import { runScript, whenRun } from './run-script';
import type { ScriptStates } from './script-states';
import type { Trust } from './trust';

export interface LetGoOptions {
  /** Attribute values held back, per element. */
  readonly kept: WeakMap<Element, Values>;
  readonly ask: ElementJudge;
  readonly scripts: ScriptStates;
  readonly trust: Trust;
  /** Nonce for marked-up scripts that have none of their own. */
  readonly nonce: string;
  /** Whether scripts may have come by `innerHTML` before the guard was there. */
  readonly late: boolean;
}

/** How long a script is expected to run yet, in milliseconds: some fire no event. */
const PATIENCE = 10_000;

const noteUntilRun = (list: Set<Element>, script: Element): void => {
  list.add(script);
  void whenRun(script, PATIENCE).then(() => list.delete(script));
};

/** Makes the function that releases an element: gives it back what was held. */
export const createLetGo = ({ kept, ask, scripts, trust, nonce, late }: LetGoOptions) => {
  const { free, dead, doubtful, modules, loading } = scripts;
  const put = createPut(trust);
  const renew = createRenew(trust);
  /** Replaces a script that no longer can run with one that can. */
  const revive = (old: HTMLScriptElement): HTMLScriptElement => {
    const script = renew(old);
    // Its turn has come: it must not be held again when inserted.
    free.add(script);
    old.replaceWith(script);
    return script;
  };
  /** Whether inline scripts run in this page; tested once. */
  let inline: boolean | undefined;
  /** Whether no browser will run it, like one from `innerHTML`. Copies inherit that: an empty one tells. */
  const isDead = (script: HTMLScriptElement): boolean => {
    if (dead.has(script)) return true;
    if (!late && !doubtful.has(script)) return false;
    const runs = (probe: HTMLScriptElement): boolean => {
      for (const name of attributeNames(probe)) removeAttribute(probe, name);
      probe.nonce = script.nonce || nonce;
      return isRun(probe, trust);
    };
    // Where no inline script runs, a test tells nothing, and each would violate the site's policy again.
    inline ??= runs(document.createElement('script'));
    return inline && !runs(script.cloneNode() as HTMLScriptElement);
  };
  return (element: Element): unknown => {
    ask.note(element, false);
    // The page may have changed the deferred address of a marked-up element meanwhile.
    const marked = getAttribute(element, 'data-consent') !== null;
    const now = marked ? ask.given(element) : {};
    const { type, ...back } = { ...kept.get(element), ...now };
    kept.delete(element);
    // The page has removed it. Its markup has all there is to know, should it be inserted again.
    if (
      marked &&
      isScript(element) &&
      !parentNode(element) &&
      (type ?? null) === getAttribute(element, 'data-type')
    )
      return undefined;
    if (marked) ask.gave(element, now);
    const script = isScript(element) && (isDead(element) ? revive(element) : element);
    if (script) {
      free.add(script);
      // What nobody marked up has to bring its own: markup may have been injected.
      if (nonce && !script.nonce && ask.needs(element)) script.nonce = nonce;
      if (type === 'module') noteUntilRun(modules, script);
    }
    // Setting `src` can start a script: its type stays one that does not run until its attributes are back.
    for (const name of Object.keys(back)) put(script || element, name, back[name] as string | null);
    if (script) {
      if (script.async && script.src) noteUntilRun(loading, script);
      const run = runScript(script, type ?? null);
      // An inline module fires no event when it has run.
      if (!script.src) void run?.then(() => modules.delete(script));
      // It is outside a document and has not started: if inserted, it is judged again.
      if (!isConnected(script) && parentNode(script)) free.delete(script);
      return run;
    }
    // A link reads its image set, and an `embed` its `code`, only when inserted; an animation starts then.
    if ('imagesrcset' in back || 'code' in back || /^(?:set|animate)$/.test(localName(element)))
      parentNode(element)?.insertBefore(element, nextSibling(element));
    // A media element checks its sources once: `load()` makes it check again.
    if (localName(element) === 'source') (parentElement(element) as HTMLMediaElement | null)?.load?.();
    return undefined;
  };
};
