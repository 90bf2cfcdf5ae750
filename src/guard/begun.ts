import type { Natives } from './natives';

/** Is it the last thing that a parser has put in, with all it stands in? Then its end may be still to come. */
export const isLast = (node: Node): boolean => {
  for (let at: Node | null = node; at; at = at.parentNode) {
    let next = at.nextSibling;
    // The interface is no sign of the parser.
    while (next && /^flux-/i.test(next.nodeName)) next = next.nextSibling;
    if (next) return false;
  }
  return true;
};

/**
 * Has the browser begun to load a script of the markup, and surely not run it yet? Only while a parser is at work: those
 * that are deferred run when it is done, and it waits for one that is not and is the last thing it has put in.
 */
export const isBegun = (script: HTMLScriptElement, { view, parses }: Natives): boolean => {
  const { src, type, defer, async: alone, noModule, ownerDocument } = script;
  if (!/^http/.test(src) || alone || noModule || !parses(ownerDocument)) return false;
  if (defer || /module/i.test(type)) return true;
  return isLast(script) && !view(ownerDocument)?.performance.getEntriesByName(src, 'resource')[0];
};
