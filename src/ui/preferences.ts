import type { Category } from '../model/category';
import { h } from './h';
import { button, choices, cross, fill, isHonoured, policyLink } from './host';
import { isAsked } from './is-asked';
import type { Scene, Stage } from './scene';
import { BASE, PREFERENCES } from './styles';
import { makeRow, makeSwitch } from './switch-row';

/** One category; its services are added with the details. */
const makeCategory = ({ consent, wording }: Scene, category: Category): HTMLElement => {
  const { id, required } = category;
  const [title, about] = wording.category(category);
  const { status, source } = consent.get().decisions[id] ?? {};
  const always = required && wording.say('preferences.always');
  return h(
    'div',
    { class: 'cat' },
    makeRow(
      title,
      [about, always].filter(Boolean).join(' · '),
      makeSwitch(id, title, status === 'granted', source === 'site'),
    ),
  );
};

/** The second layer: a switch for each category and service. Only its buttons record anything. */
export const makePreferences = (scene: Stage, close: () => void): HTMLElement => {
  const { consent, wording } = scene;
  const { say } = wording;
  const { categories = [] } = consent.policy ?? {};
  const apart = categories.filter(({ separate }) => separate);
  const make = (category: Category): HTMLElement => makeCategory(scene, category);
  const leave = cross('close', say('close'));
  leave.onclick = close;
  const form = h(
    'form',
    {},
    h('header', { role: 'none' }, h('h2', { id: 'title' }, say('preferences.title')), leave),
    h(
      'div',
      { class: 'all' },
      h('p', {}, `${say('preferences.text')} `, policyLink(scene)),
      isHonoured(scene) && h('p', { class: 'cat' }, say('gpc.honoured')),
      ...categories.filter(({ separate }) => !separate).map(make),
      !!apart[0] && h('h3', {}, say('preferences.separate')),
      ...apart.map(make),
    ),
    isAsked(consent) && h('footer', { role: 'none' }, choices(scene, button('save', 'save', say('save')))),
  );
  form.onsubmit = (event) => event.preventDefault();
  const dialog = h('dialog', { part: 'dialog', class: 'card', 'aria-labelledby': 'title' }, form);
  return fill(scene, h('flux-consent-preferences', {}), BASE + PREFERENCES, dialog);
};
