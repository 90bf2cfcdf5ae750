import type { Consent } from '../model/consent';
import { h } from './h';
import { button, choices, fill, policyLink, type Scene } from './host';
import { BANNER, BASE } from './styles';

/** False when the browser keeps neither cookies nor Web Storage: a choice will last for this page view. */
const isRemembered = (): boolean => {
  try {
    return navigator.cookieEnabled || !!localStorage;
  } catch {
    return false;
  }
};

const countAsking = ({ policy, settled }: Consent): number => {
  const required = policy?.categories.filter((category) => category.required).map(({ id }) => id);
  const asking = policy?.services.filter(({ category }) => !required?.includes(category as string));
  return (asking?.length ?? 0) + (settled ? 0 : (policy?.uses.length ?? 0));
};

/** The first layer: who asks, what for, and two equal answers. */
export const makeBanner = (scene: Scene): HTMLElement => {
  const { consent, wording } = scene;
  const { say } = wording;
  const { controller, categories = [], ui } = consent.policy ?? {};
  const { layout = 'bar', position = layout === 'dialog' ? 'center' : 'bottom' } = ui ?? {};
  const asked = categories.filter(({ required, separate }) => !required && !separate);
  const count = countAsking(consent);
  const live = h('p', { class: 'live', role: 'status' });
  const box = h(
    layout === 'dialog' ? 'dialog' : 'section',
    { part: 'banner', class: 'card', 'aria-labelledby': 'title', autofocus: true },
    h(
      'div',
      { class: 'in' },
      h(
        'div',
        { class: 'say' },
        h('h2', { id: 'title' }, say('banner.title')),
        consent.get().due === 'policy-changed' && h('p', {}, h('b', {}, say('banner.changed'))),
        h(
          'p',
          {},
          `${say('banner.text', { controller: controller?.name ?? location.hostname })} `,
          policyLink(scene),
        ),
        h('ul', {}, ...asked.map((category) => h('li', {}, wording.category(category)[0]))),
        count > 0 && h('small', {}, say('banner.services', { count })),
        !isRemembered() && h('p', {}, say('banner.unsaved')),
      ),
      choices(scene, button('preferences', 'preferences', say('preferences'))),
    ),
    live,
  );
  // A live region speaks when it changes, so it must be there before.
  setTimeout(() => {
    live.textContent = say('banner.title');
  }, 150);
  const host = h('flux-consent-banner', { layout, position });
  return fill(scene, host, BASE + BANNER, box);
};
