import { defaultView, documentOf, isParsing, nextSibling, parentNode } from './natives';
import { isLate } from './script-type';

/** Whether a node, with all its ancestors, is the last that a parser has inserted: more of it may follow. */
export const isLast = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = parentNode(at)) {
    let next = nextSibling(at);
    // The elements of the banner are not the parser's.
    while (next && /^flux-/i.test(next.nodeName)) next = nextSibling(next);
    if (next) return false;
  }
  return true;
};

/**
 * Whether the browser has begun to load a script of the markup and surely not run it yet. Only while a parser
 * is at work: deferred scripts run when it is done, and it waits for any other script that it inserted last.
 */
export const isBegun = (script: HTMLScriptElement): boolean => {
  const { src, async: alone, noModule } = script;
  const home = documentOf(script);
  if (!/^http/.test(src) || alone || noModule || !isParsing(home)) return false;
  if (isLate(script)) return true;
  return isLast(script) && !defaultView(home)?.performance.getEntriesByName(src, 'resource')[0];
};
