import type { Policy } from '../model/policy';
import { FIRST_LAYER } from '../policy/first-layer';
import { h } from './h';
import { button, choices, cross, fill, policyLink } from './host';
import type { Scene, Stage } from './scene';
import { BANNER, BASE } from './styles';

/** How many services ask, and how many companies are behind them: shown once the catalogue has loaded. */
const makeCount = ({ consent, wording: { say } }: Scene): HTMLElement => {
  const line = h('small', { part: 'count' });
  consent.on('ready', () => {
    const { categories, services } = consent.policy as Policy;
    const asking = services.filter(
      ({ category }) => !categories.some(({ id, required }) => required && id === category),
    );
    const vendors = new Set(asking.map(({ vendor, id }) => vendor ?? id));
    if (asking[0])
      line.textContent = `${say('banner.services', { count: asking.length })} · ${say('banner.vendors', { count: vendors.size })}`;
  });
  return line;
};

/** The first layer: who asks, what for, and two equal answers. */
export const makeBanner = (scene: Stage): HTMLElement => {
  const { consent, wording } = scene;
  const { say } = wording;
  const { controller, categories = [], ui } = consent.policy ?? {};
  const { layout = 'bar', position = 'bottom' } = ui ?? {};
  const asked = categories.filter(({ required, separate }) => !required && !separate);
  const { due, regime } = consent.get();
  const closing = FIRST_LAYER[regime.id]?.close;
  const changes = due === 'policy-changed' && h('p', { part: 'changes' }, h('b', {}, say('banner.changed')));
  if (changes) void scene.withDetails(({ tellChanges }) => tellChanges(scene, changes));
  const words = h(
    'div',
    { class: 'say' },
    h('h2', { id: 'title' }, say('banner.title')),
    changes,
    // Elsewhere it is on until refused.
    regime.model === 'opt-in' &&
      h('p', {}, say('banner.text', { controller: controller?.name ?? location.hostname })),
    h('ul', {}, ...asked.map((category) => h('li', {}, wording.category(category)[0]))),
    h(
      'p',
      { part: 'withdrawal' },
      `${say('banner.withdraw')} ${closing ? `${say('banner.close')} ` : ''}`,
      policyLink(scene),
    ),
    makeCount(scene),
  );
  if (!navigator.cookieEnabled) void scene.withDetails(({ tellUnsaved }) => tellUnsaved(scene, words));
  const box = h(
    layout === 'dialog' ? 'dialog' : 'section',
    { part: 'banner', class: 'card', 'aria-labelledby': 'title', popover: 'manual' },
    closing && cross('reject-all', say('banner.close')),
    h(
      'div',
      { class: 'in' },
      words,
      choices(scene, button('preferences', 'preferences', say('preferences'))),
    ),
  );
  return fill(scene, h('flux-consent-banner', { layout, position }), BASE + BANNER, box);
};
