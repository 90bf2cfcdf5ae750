import { gateImports } from '../import-gate';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import type { Handler } from '../wrap';

/** Functions whose constructors, which make functions from text, are no globals. */
const UNNAMED = [async () => {}, function* () {}, async function* () {}];

/**
 * Texts that run as functions: an `import()` in them asks first, as in a script. `eval` is not wrapped, as its
 * code may use the scope around the call.
 */
export const textsAsFunctions: Surface = ({ page, gate, trust, wrap }) => {
  const once = takeOnce(page);
  const gated = (given: unknown): unknown => {
    const text = once(given);
    const safe = gateImports(`${text}`, gate.name);
    return safe === `${text}` ? text : like(text, trust.createScript(safe));
  };
  // Parameters, too: a default value is code.
  const made: Handler = (go, texts) => go(texts.map(gated));
  wrap(page, 'Function', made);
  // A frame's own cannot be reached without running code there.
  if (page === self) for (const each of UNNAMED) wrap(Object.getPrototypeOf(each), 'constructor', made);
  wrap(page, 'setTimeout setInterval', (go, args) =>
    typeof args[0] === 'function' ? go() : go([gated(args[0]), ...args.slice(1)]),
  );
};
