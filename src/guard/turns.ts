import type { Handling, HeldList } from './held';
import type { Verdict } from './verdict';

/** Makes a call now, or when it may be made. */
export interface Turns {
  /** Calls now if there is no verdict, else in its turn: the result of the call is lost then. */
  inTurn(verdict: Verdict | undefined, call: () => unknown): unknown;
  /** Calls now if there is no verdict, else later: the promise it returns is pending until then. */
  later(verdict: Verdict | undefined, call: () => unknown, handling?: Handling): unknown;
}

export const createTurns = (held: HeldList): Turns => ({
  inTurn(verdict, call) {
    if (!verdict) return call();
    // What removes the item again is not for the page.
    held.hold(verdict, call);
    return undefined;
  },
  later: (verdict, call, handling) =>
    verdict
      ? new Promise((resolve, reject) =>
          held.hold(verdict, () => void Promise.resolve(call()).then(resolve, reject), handling),
        )
      : call(),
});
