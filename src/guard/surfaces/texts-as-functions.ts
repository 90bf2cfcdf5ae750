import { gateImports } from '../import-gate';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import type { Handler } from '../wrap';

/** Functions whose constructors, which make functions from text, are no globals. */
const UNNAMED = [async () => {}, function* () {}, async function* () {}];

/**
 * Functions that code makes from text: an `import()` in them asks first, as in a script. `eval` is not
 * wrapped, as its code may use the scope around the call.
 */
export const textsAsFunctions: Surface = ({ page, gate, trust, wrap }) => {
  const once = takeOnce(page);
  const made: Handler = (go, given) => {
    const args = given.map((each) => {
      const text = once(each);
      // Parameters, too: a default value is code.
      const safe = gateImports(`${text}`, gate.name);
      return safe === `${text}` ? text : like(text, trust.createScript(safe));
    });
    return go(args);
  };
  wrap(page, 'Function', made);
  // A frame's own cannot be reached without running code there.
  if (page === self) for (const each of UNNAMED) wrap(Object.getPrototypeOf(each), 'constructor', made);
};
