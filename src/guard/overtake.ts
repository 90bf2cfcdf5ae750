import { isScript } from './element-verdict';
import type { HeldList } from './held';
import { documentOf, getAttribute, isParsing } from './natives';
import type { Judge, Verdict } from './verdict';

/** An open verdict, for what may go but has to take its turn. */
export const PASS: Verdict = { kind: 'media', name: 'markup', needs: [], reason: '', open: () => true };

export interface OvertakeOptions {
  readonly judge: Judge;
  readonly held: HeldList;
}

/**
 * Makes the function that queues a service's script, which the parser would run at once, while an earlier one
 * is still being released: consent was given before the page was there, and the two may need each other.
 */
export const createOvertake =
  ({ judge, held }: OvertakeOptions) =>
  (element: Element): Verdict | undefined =>
    isScript(element) &&
    isParsing(documentOf(element)) &&
    !(element.async || element.defer || element.type === 'module') &&
    judge.service(getAttribute(element, 'src') ?? '') &&
    held.busy()
      ? PASS
      : undefined;
