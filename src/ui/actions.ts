import type { Consent, Undo } from '../model/consent';
import type { ConsentSurface } from '../model/record';

/** Lets every `data-consent-action` on the page act, in open shadow roots too; returns its undo. */
export const connectActions = (consent: Consent): Undo => {
  const act = (event: Event): void => {
    const control = event
      .composedPath()
      .find((node) => (node as HTMLElement).dataset?.consentAction) as HTMLElement;
    if (!control) return;
    const action = control.dataset.consentAction;
    const { host } = control.getRootNode() as ShadowRoot;
    const surface = (/^flux-consent-(banner|preferences)$/.exec(host?.localName)?.[1] ??
      'page') as ConsentSurface;
    if (action === 'reject-all') consent.rejectAll({ surface });
    if (action === 'preferences') consent.show(action);
    if (action === 'withdraw') consent.withdraw();
    // Only the visitor grants: a click that a script makes does not.
    if (!event.isTrusted) return;
    if (action === 'accept-all') consent.acceptAll({ surface });
    if (action === 'save') {
      const boxes =
        control.closest('form')?.querySelectorAll<HTMLInputElement>('[type=checkbox]:enabled') ?? [];
      consent.save(Object.fromEntries(Array.from(boxes, ({ name, checked }) => [name, checked])), {
        surface,
      });
    }
  };
  document.addEventListener('click', act);
  return () => document.removeEventListener('click', act);
};
