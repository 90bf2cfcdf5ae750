import { isScript } from './element-verdict';
import type { HeldList } from './held';
import { documentOf, getAttribute, isParsing, textOf } from './natives';
import type { Judge, Verdict } from './verdict';

/** An open verdict, for what may go but has to take its turn. */
export const PASS: Verdict = { kind: 'media', name: 'markup', needs: [], reason: '', open: () => true };

/** Takes a script's verdict, and returns the one to act by. */
export type Overtake = (element: Element, verdict: Verdict | undefined) => Verdict | undefined;

export interface OvertakeOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  /** Whether the policy is still being loaded. */
  readonly coming: () => boolean;
}

/** Whether the parser runs a script, now or when it is done: not one that code inserted, nor an `async` one. */
const isOrdered = (element: Element): element is HTMLScriptElement =>
  isScript(element) && isParsing(documentOf(element)) && !element.async;

/**
 * Makes the function that keeps scripts of the HTML from overtaking an earlier one, which they may need. Natively
 * the parser would have waited for that.
 *
 * Until the policy is there, whatever stands behind a script of another site waits with it. Later, a service's
 * scripts and snippets wait while an earlier one is being released: consent was given before they were parsed.
 */
export const createOvertake = ({ judge, held, coming }: OvertakeOptions): Overtake => {
  const behind: Verdict = {
    ...PASS,
    kind: 'script',
    reason: 'stands behind a script that waits for the policy',
    until: () => !coming(),
  };
  /** Whether a script that the parser would have waited for waits for the policy. */
  let first = false;
  return (element, verdict) => {
    if (!isOrdered(element)) return verdict;
    const blocks = !element.defer && element.type !== 'module';
    if (coming()) {
      // What is known to need consent waits for that alone.
      if (verdict) first ||= blocks && !verdict.needs[0];
      return verdict ?? (first ? behind : undefined);
    }
    const src = getAttribute(element, 'src');
    return (
      verdict ??
      (blocks && held.busy() && (src ? judge.service(src) : judge.marks(textOf(element))) ? PASS : undefined)
    );
  };
};
