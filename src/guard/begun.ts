import { defaultView, documentOf, isParsing, nextSibling, parentNode } from './natives';

/** Is it the last thing that a parser has put in, with all it stands in? Then its end may be still to come. */
export const isLast = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = parentNode(at)) {
    let next = nextSibling(at);
    // The interface is no sign of the parser.
    while (next && /^flux-/i.test(next.nodeName)) next = nextSibling(next);
    if (next) return false;
  }
  return true;
};

/**
 * Has the browser begun to load a script of the markup, and surely not run it yet? Only while a parser is at work: those
 * that are deferred run when it is done, and it waits for one that is not and is the last thing it has put in.
 */
export const isBegun = (script: HTMLScriptElement): boolean => {
  const { src, type, defer, async: alone, noModule } = script;
  const home = documentOf(script);
  if (!/^http/.test(src) || alone || noModule || !isParsing(home)) return false;
  if (defer || /module/i.test(type)) return true;
  return isLast(script) && !defaultView(home)?.performance.getEntriesByName(src, 'resource')[0];
};
