import { isLast } from './begun';
import { isScript } from './element-verdict';
import type { HeldList } from './held';
import { documentOf, getAttribute, isConnected, isParsing, textOf } from './natives';
import { isLate } from './script-type';
import type { Judge, Verdict } from './verdict';

/** An open verdict, for what may go but has to take its turn. */
export const PASS: Verdict = { kind: 'media', name: 'markup', needs: [], reason: '', open: () => true };
/** The same for what a script has written: it goes before what is behind that script. */
export const NEXT: Verdict = { ...PASS, next: true };

/** Takes a script's verdict, and returns the one to act by. */
export type Overtake = (element: Element, verdict: Verdict | undefined) => Verdict | undefined;

export interface OvertakeOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  /** Our own nonce: without one of its own, a script is the browser's to refuse, and must not be inserted anew. */
  readonly nonce: string;
  /** Whether the policy is still being loaded. */
  readonly coming: () => boolean;
}

/** Whether the parser has just inserted it, or runs it when it is done. What code inserts is looked at before. */
const isOrdered = (element: Element): element is HTMLScriptElement =>
  isScript(element) &&
  isConnected(element) &&
  isParsing(documentOf(element)) &&
  !element.async &&
  !element.noModule &&
  (isLate(element) || isLast(element));

/**
 * Makes the function that keeps scripts of the HTML from overtaking an earlier one, which they may need. Natively
 * the parser would have waited for that.
 *
 * Until the policy is there, whatever stands behind a script of another site waits with it, and until all that is
 * released. Later, a service's scripts and snippets wait while an earlier one is being released: consent was given
 * before they were parsed.
 */
export const createOvertake = ({ judge, held, nonce, coming }: OvertakeOptions): Overtake => {
  const behind: Verdict = {
    ...PASS,
    kind: 'script',
    name: 'a script of the page',
    reason: 'stands behind a script that waits for the policy',
    until: () => !coming(),
  };
  /** Deferred scripts that have been decided on: moved later, they may have run. */
  const seen = new WeakSet<Element>();
  /** Whether a script that the parser would have waited for waits for the policy, or did. */
  let first = false;
  /** Whether one waits that runs once the page is parsed. */
  let last = false;
  const belongs = (script: Element): boolean => {
    const src = getAttribute(script, 'src');
    return src ? !!judge.service(src) : judge.marks(textOf(script));
  };
  return (element, verdict) => {
    if (!isOrdered(element) || seen.has(element) || (nonce && !element.nonce)) return verdict;
    const blocks = !isLate(element);
    if (!blocks) seen.add(element);
    const here = documentOf(element) === document;
    if (here && coming()) {
      // What is known to need consent waits for that alone.
      if (verdict) first ||= blocks && !verdict.needs[0];
      else last ||= first && !blocks;
      return verdict ?? (first ? behind : undefined);
    }
    if (verdict) return verdict;
    if (here && last && !blocks) return PASS;
    if (!held.busy()) {
      first = false;
      return undefined;
    }
    const follows = here && first;
    if (!follows && !belongs(element)) return undefined;
    last ||= follows && !blocks;
    return PASS;
  };
};
