import { gateImports } from '../import-gate';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import type { Handler } from '../wrap';

/** What makes functions of texts, but has no name. */
const UNNAMED = [async () => {}, function* () {}, async function* () {}];

/** Functions that code makes of texts: an `import()` in one asks, as one in a script does. What `eval` runs is syntax, too, but may use what stands around it. */
export const textsAsFunctions: Surface = ({ page, gate, trust, wrap }) => {
  const once = takeOnce(page);
  const made: Handler = (go, given) => {
    const args = given.map((each) => {
      const text = once(each);
      // Of an argument, what it is by default is a program, too.
      const safe = gateImports(`${text}`, gate.name);
      return safe === `${text}` ? text : like(text, trust.createScript(safe));
    });
    return go(args);
  };
  wrap(page, 'Function', made);
  // Those of a frame cannot be had without running a text there.
  if (page === self) for (const each of UNNAMED) wrap(Object.getPrototypeOf(each), 'constructor', made);
};
