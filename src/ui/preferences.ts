import type { Category } from '../model/category';
import type { Service } from '../model/service';
import { h, icon } from './h';
import { button, choices, fill, policyLink, type Scene, type Stage } from './host';
import { BASE, PREFERENCES } from './styles';

const makeSwitch = (id: string, title: string, on: boolean, fixed: boolean | undefined): HTMLInputElement =>
  h('input', {
    type: 'checkbox',
    role: 'switch',
    part: 'toggle',
    'data-consent-action': 'toggle',
    name: id,
    'aria-label': title,
    checked: on,
    disabled: fixed,
  });

const row = (title: string, about: string | undefined, toggle: HTMLElement): HTMLElement =>
  h('label', {}, h('span', {}, h('b', {}, title), about && h('small', {}, about)), toggle);

const makeService = ({ wording }: Scene, service: Service, toggle: HTMLElement): HTMLElement =>
  h('div', {}, row(wording.service(service), wording.of(service.description), toggle));

/** One category with its services; its switch sets theirs, and shows when they differ. */
const makeCategory = (scene: Scene, category: Category): HTMLElement => {
  const { consent, wording } = scene;
  const { decisions, services } = consent.get();
  const { id, required } = category;
  const [title, about] = wording.category(category);
  const main = makeSwitch(id, title, decisions[id]?.status === 'granted', required);
  const own = (consent.policy?.services ?? []).filter((service) => service.category === id);
  const toggles = own.map((service) =>
    makeSwitch(service.id, wording.service(service), services[service.id]?.status === 'granted', required),
  );
  const mix = (): void => {
    const on = toggles.filter(({ checked }) => checked).length;
    main.checked = on === toggles.length;
    main.indeterminate = on > 0 && !main.checked;
  };
  main.onchange = () => {
    for (const toggle of toggles) toggle.checked = main.checked;
  };
  for (const toggle of toggles) toggle.onchange = mix;
  if (own[0] && !required) mix();
  const always = required && wording.say('preferences.always');
  return h(
    'div',
    { class: 'cat' },
    row(title, [about, always].filter(Boolean).join(' · '), main),
    !!own[0] &&
      h(
        'details',
        {},
        h('summary', {}, `${wording.say('preferences.services')} (${own.length})`),
        ...own.map((service, index) => makeService(scene, service, toggles[index] as HTMLElement)),
      ),
  );
};

/** The second layer: a switch for each category and service. Only its buttons record anything. */
export const makePreferences = (scene: Stage, close: () => void): HTMLElement => {
  const { consent, wording } = scene;
  const { say } = wording;
  const { categories = [], signals = [] } = consent.policy ?? {};
  const { regime, signals: seen } = consent.get();
  const honoured = seen.includes('gpc') && [...regime.honours, ...signals].includes('global-privacy-control');
  const apart = categories.filter(({ separate }) => separate);
  const make = (category: Category): HTMLElement => makeCategory(scene, category);
  const cross = button('close', 'close', icon('M5 5l10 10M15 5L5 15'));
  cross.ariaLabel = say('close');
  cross.onclick = close;
  const form = h(
    'form',
    {},
    h('header', {}, h('h2', { id: 'title' }, say('preferences.title')), cross),
    h(
      'div',
      { class: 'all' },
      h('p', {}, `${say('preferences.text')} `, policyLink(scene)),
      honoured && h('p', { class: 'cat' }, say('gpc.honoured')),
      ...categories.filter(({ separate }) => !separate).map(make),
      !!apart[0] && h('h3', {}, say('preferences.separate')),
      ...apart.map(make),
    ),
    h('footer', {}, choices(scene, button('save', 'save', say('save')))),
  );
  form.onsubmit = (event) => event.preventDefault();
  const dialog = h('dialog', { part: 'dialog', class: 'card', 'aria-labelledby': 'title' }, form);
  // Outside of the form there is only the backdrop.
  dialog.onclick = ({ target }) => {
    if (target === dialog) close();
  };
  // Without it the choice is the same, and what is stored is still in the declaration.
  scene.details().then(
    ({ completePreferences }) => completePreferences(scene, form),
    () => {},
  );
  return fill(scene, h('flux-consent-preferences', {}), BASE + PREFERENCES, dialog);
};
