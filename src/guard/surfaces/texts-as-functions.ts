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
    const args = given.map(once);
    const body = args.pop();
    const safe = gateImports(`${body}`, gate.name);
    return go([...args, safe === `${body}` ? body : like(body, trust.createScript(safe))]);
  };
  wrap(page, 'Function', made);
  // Those of a frame cannot be had without running a text there.
  if (page === self) for (const each of UNNAMED) wrap(Object.getPrototypeOf(each), 'constructor', made);
};
