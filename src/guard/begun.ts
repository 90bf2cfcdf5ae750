import type { Natives } from './natives';

/** So many entries a browser keeps of what was loaded, unless the page says otherwise. */
const ENTRIES = 250;

/** Has the browser begun to load a script of the markup, and not run it yet? */
export const isBegun = (script: HTMLScriptElement, { view, parses }: Natives): boolean => {
  const { src, type, defer, async: alone, noModule } = script;
  const document = script.ownerDocument;
  const page = view(document);
  if (!src || !page || noModule) return false;
  const parsing = parses(document);
  const loaded =
    page.performance.getEntriesByName(src, 'resource').length > 0 ||
    page.performance.getEntriesByType('resource').length >= ENTRIES;
  // These run when the parser is done.
  if (!alone && (defer || /module/i.test(type))) return parsing || !loaded;
  return !loaded && (parsing || alone);
};
