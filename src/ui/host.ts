import { type Child, h, icon } from './h';
import type { Scene } from './scene';
import { sheet } from './styles';

/** Fills an element's open shadow root, with styles of its own and in the interface's language. */
export const fill = <T extends HTMLElement>(
  { consent, wording }: Scene,
  host: T,
  css: string,
  ...children: Node[]
): T => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(consent, css)];
  root.replaceChildren(...children);
  host.lang = wording.language;
  host.dir = wording.direction;
  return host;
};

/** A button: its part and action say what it does, and `listenToActions` does it. */
export const button = (part: string, action: string, ...children: Child[]): HTMLElement =>
  h('button', { type: 'button', part, 'data-consent-action': action }, ...children);

/** The X of a card. */
export const cross = (action: string, label: string): HTMLElement => {
  const control = button('close', action, icon('M5 5l10 10M15 5L5 15'));
  control.setAttribute('aria-label', label);
  return control;
};

/** Refuse and accept, always together and alike, then other controls. */
export const choices = ({ wording }: Scene, ...more: Child[]): HTMLElement =>
  h(
    'div',
    { class: 'acts' },
    button('reject', 'reject-all', wording.say('reject')),
    button('accept', 'accept-all', wording.say('accept')),
    ...more,
  );

/** A link to the site's own privacy policy, if it names one. */
export const policyLink = ({ consent, wording }: Scene): HTMLElement | undefined => {
  const href = consent.policy?.controller?.privacyPolicy;
  return href ? h('a', { href }, wording.say('privacy-policy')) : undefined;
};

/**
 * Whether something stays off because the browser sends Global Privacy Control; a choice made since may
 * override it.
 */
export const isHonoured = ({ consent }: Scene): boolean =>
  Object.values(consent.get().decisions).some(({ source }) => source === 'signal');
