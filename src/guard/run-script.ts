import { defaultView, documentOf, isConnected, nextSibling, parentNode } from './natives';

/** How long a script may keep those behind it waiting, in milliseconds. */
const PATIENCE = 4000;
/** The same for an inline module, which fires no event afterwards (HTML, "execute the script element"). */
const BRIEF = 50;

/** Resolves once a script has run or failed, or has taken too long. */
export const whenRun = (script: Element, patience = PATIENCE): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve());
    setTimeout(resolve, patience);
  });

/**
 * Runs a script element that has never run, at its place, as the browser would have: inline ones at once,
 * external ones after those before them unless they are `async`. It is the element itself, not a copy, so
 * that handlers, `nonce`, `integrity`, identity and data survive. Resolves when the next script may follow.
 */
export const runScript = (script: HTMLScriptElement, type: string | null): Promise<void> | undefined => {
  const parent = parentNode(script);
  if (type) script.type = type;
  else script.removeAttribute('type');
  // Nothing runs outside a document, and a classic `nomodule` script never runs: nothing to wait for.
  const idle =
    (parent && !isConnected(script)) ||
    (script.noModule && type !== 'module') ||
    // Its document has no window any more.
    !defaultView(documentOf(script));
  const parallel = script.hasAttribute('async');
  // Modules only: with classic scripts, one that hangs would block all others in the browser's ordered list.
  if (type === 'module' && !parallel) script.async = false;
  const done =
    (script.src || type === 'module') && !parallel && !idle
      ? whenRun(script, script.src ? PATIENCE : BRIEF)
      : undefined;
  // Only a script that becomes connected is prepared again (HTML, "prepare the script element").
  const { head, documentElement } = documentOf(script);
  (parent ?? head ?? documentElement).insertBefore(script, parent && nextSibling(script));
  if (!parent) script.remove();
  return done;
};
