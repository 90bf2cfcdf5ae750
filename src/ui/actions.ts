import type { Consent, Undo } from '../model/consent';
import type { ConsentSurface } from '../model/record';

/**
 * If the browser took longer than this to deliver a click, in milliseconds, it paints the answer before
 * anyone is told of the choice.
 */
const BUSY = 3;

/** Makes every `data-consent-action` on the page act, in open shadow roots, too; returns its undo. */
export const listenToActions = (consent: Consent): Undo => {
  let late = false;
  let waiting: (() => void) | undefined;
  const settle = (): void => {
    const now = waiting;
    waiting = undefined;
    now?.();
  };
  const putOff = (tell: () => void): boolean => {
    if (!late) return false;
    waiting = tell;
    requestAnimationFrame(() => setTimeout(settle));
    // A hidden page paints nothing.
    setTimeout(settle, 200);
    consent.hide();
    return true;
  };
  const choose = (event: Event, surface: ConsentSurface, choice: () => void): void => {
    // A control of the page may lead elsewhere, and the requests there must carry the choice.
    late = surface !== 'page' && performance.now() - event.timeStamp >= BUSY;
    choice();
    late = false;
  };
  const act = (event: Event): void => {
    settle();
    const control = event
      .composedPath()
      .find((node) => (node as HTMLElement).dataset?.consentAction) as HTMLElement;
    if (!control) return;
    // A button without a type must not submit its form, nor a `#` link scroll the page.
    if (control.matches('button:not([type]),[href="#"]')) event.preventDefault();
    const action = control.dataset.consentAction;
    const root = control.getRootNode() as ShadowRoot;
    const surface = (/^flux-consent-(banner|preferences)$/.exec(root.host?.localName)?.[1] ??
      'page') as ConsentSurface;
    if (action === 'reject-all') choose(event, surface, () => consent.rejectAll({ surface }));
    if (action === 'preferences') consent.show(action);
    if (action === 'withdraw') choose(event, surface, () => consent.withdraw(undefined, { surface }));
    // Only the visitor grants: a click made by a script does not.
    if (!event.isTrusted) return;
    if (action === 'accept-all') choose(event, surface, () => consent.acceptAll({ surface }));
    if (action === 'save') {
      const form = (control as HTMLButtonElement).form ?? control.closest('form');
      const choices: Record<string, boolean> = {};
      // In `form.elements`, a control of that very name would stand in the way.
      for (const box of root.querySelectorAll<HTMLInputElement>('[type=checkbox]:enabled'))
        if (form && box.form === form) choices[box.name] = box.checked;
      choose(event, surface, () => consent.save(choices, { surface }));
    }
  };
  const listen = (): void => {
    document.addEventListener('click', act);
    // The choice is announced even if the page is left at once.
    document.addEventListener('visibilitychange', settle);
    addEventListener('pagehide', settle);
  };
  // `document.open()` removes the listeners of the page, ours with them.
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  listen();
  // The choice holds for whoever asks, however soon.
  const undo = consent.provide({ settle, putOff });
  const stop = (): void => {
    settle();
    undo();
    observer.disconnect();
    document.removeEventListener('click', act);
    document.removeEventListener('visibilitychange', settle);
    removeEventListener('pagehide', settle);
  };
  consent.onDestroy(stop);
  return stop;
};
