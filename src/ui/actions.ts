import type { Consent, Undo } from '../model/consent';
import type { ConsentSurface } from '../model/record';

/** Where a control was used: in our banner or preferences, or in the site's own markup. */
const surfaceOf = (control: Element): ConsentSurface => {
  const host = (control.getRootNode() as ShadowRoot).host?.localName;
  return host === 'flux-consent-banner'
    ? 'banner'
    : host === 'flux-consent-preferences'
      ? 'preferences'
      : 'page';
};

/** Lets every `data-consent-action` on the page act, in open shadow roots too; returns its undo. */
export const connectActions = (consent: Consent): Undo => {
  const act = (event: Event): void => {
    const control = event.composedPath().find((node) => (node as HTMLElement).dataset?.consentAction) as
      | HTMLElement
      | undefined;
    if (!control) return;
    const options = { surface: surfaceOf(control) };
    const action = control.dataset.consentAction;
    if (action === 'accept-all') consent.acceptAll(options);
    if (action === 'reject-all') consent.rejectAll(options);
    if (action === 'preferences') consent.show(action);
    if (action === 'withdraw') consent.withdraw();
    if (action === 'save') {
      const boxes =
        control.closest('form')?.querySelectorAll<HTMLInputElement>('[type=checkbox]:enabled') ?? [];
      consent.save(Object.fromEntries(Array.from(boxes, ({ name, checked }) => [name, checked])), options);
    }
  };
  document.addEventListener('click', act);
  return () => document.removeEventListener('click', act);
};
