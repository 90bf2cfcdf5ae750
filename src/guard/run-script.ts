import { defaultView, documentOf, isConnected, nextSibling, parentNode } from './natives';

/** How long a script may keep those behind it waiting, in milliseconds. */
const PATIENCE = 4000;
/** The same of an inline module, which tells nobody that it has run (HTML, "execute the script element"). */
const BRIEF = 50;

/**
 * Runs a script element that has never run, at its place, as the browser would have: inline ones at once, external
 * ones after those before them unless they are `async`. The element itself, so that handlers, `nonce`, `integrity`,
 * identity and data survive. Resolves when the next script may follow.
 */
export const runScript = (script: HTMLScriptElement, type: string | null): Promise<void> | undefined => {
  const parent = parentNode(script);
  if (type) script.type = type;
  else script.removeAttribute('type');
  // In a template nothing runs that could be waited for, nor what is for browsers that know no modules.
  const idle =
    (parent && !isConnected(script)) ||
    (script.noModule && type !== 'module') ||
    // Its page has gone.
    !defaultView(documentOf(script));
  const parallel = script.hasAttribute('async');
  // Not so for classic scripts: the browser's own ordered list would let one that hangs block all behind it.
  if (type === 'module' && !parallel) script.async = false;
  const done =
    (script.src || type === 'module') && !parallel && !idle
      ? new Promise<void>((resolve) => {
          script.addEventListener('load', () => resolve());
          script.addEventListener('error', () => resolve());
          setTimeout(resolve, script.src ? PATIENCE : BRIEF);
        })
      : undefined;
  // Only a script that becomes connected is prepared again (HTML, "prepare the script element").
  (parent ?? document.head).insertBefore(script, parent && nextSibling(script));
  if (!parent) script.remove();
  return done;
};
