import { isScript } from './element-verdict';
import type { HeldList } from './held';
import { documentOf, getAttribute, isParsing } from './natives';
import type { Judge, Verdict } from './verdict';

/** For what may go after all, in its turn. */
export const PASS: Verdict = { kind: 'media', name: 'markup', needs: [], reason: '', open: () => true };

export interface OvertakeOptions {
  readonly judge: Judge;
  readonly held: HeldList;
}

/**
 * Has a script of a service wait that the parser would run at once, while another that stood before it is still on its way: it
 * was granted before the page was there, and the two may need each other.
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
