import { type Child, h } from './h';
import type { Scene } from './scene';
import { sheet } from './styles';

/** Fills an element's open shadow root, with its own styles and in its own language. */
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

/** A control: its part and its action say what it is, and `connectActions` makes it so. */
export const button = (part: string, action: string, ...children: Child[]): HTMLElement =>
  h('button', { type: 'button', part, 'data-consent-action': action }, ...children);

/** Accept and refuse, always together and alike, then what else there is to do. */
export const choices = ({ wording }: Scene, ...more: Child[]): HTMLElement =>
  h(
    'div',
    { class: 'acts' },
    button('reject', 'reject-all', wording.say('reject')),
    button('accept', 'accept-all', wording.say('accept')),
    ...more,
  );

/** The site's own privacy policy, where it names one. */
export const policyLink = ({ consent, wording }: Scene): HTMLElement | undefined => {
  const href = consent.policy?.controller?.privacyPolicy;
  return href ? h('a', { href }, wording.say('privacy-policy')) : undefined;
};

/** Does something stay off because the browser sends Global Privacy Control? A choice made since may say otherwise. */
export const isHonoured = ({ consent }: Scene): boolean =>
  Object.values(consent.get().decisions).some(({ source }) => source === 'signal');
