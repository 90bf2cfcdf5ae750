import { getAttribute, isConnected, queryAll, textOf } from './natives';
import type { ScriptStates } from './script-states';
import { isActive } from './script-type';

/** To a late guard, a script that has a source or a text has run, or never will: a grant must not run it again. */
export const passOver = (root: Node, { free, startedByPage }: ScriptStates): void => {
  for (const script of queryAll(root, 'script')) {
    const given = getAttribute(script, 'src') || textOf(script);
    if (!given || !isConnected(script) || !isActive(getAttribute(script, 'type'))) continue;
    free.add(script);
    startedByPage.add(script);
  }
};
