import type { Handling, HeldList } from './held';
import type { Verdict } from './verdict';

/** When a call is made: now, or when it may be. */
export interface Turns {
  /** Calls now where there is no verdict, else in its turn: nothing comes back then. */
  inTurn(verdict: Verdict | undefined, call: () => unknown): unknown;
  /** Calls now where there is no verdict, else later: the promise is pending till then. */
  later(verdict: Verdict | undefined, call: () => unknown, handling?: Handling): unknown;
}

export const createTurns = (held: HeldList): Turns => ({
  inTurn: (verdict, call) => (verdict ? held.hold(verdict, call) : call()),
  later: (verdict, call, handling) =>
    verdict
      ? new Promise((resolve, reject) =>
          held.hold(verdict, () => void Promise.resolve(call()).then(resolve, reject), handling),
        )
      : call(),
});
