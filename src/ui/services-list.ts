import type { Category } from '../model/category';
import type { Service } from '../model/service';
import { h } from './h';
import { readLifetime } from './lifetime';
import type { Scene } from './scene';
import { makeRow, makeSwitch } from './switch-row';

/** What a service stores on the device and for how long, and a link to its vendor's privacy policy. */
const makeFacts = ({ wording }: Scene, service: Service): (HTMLElement | false)[] => {
  const { cookies = [], storage = [], privacyPolicy = '' } = service;
  const names = [...cookies, ...storage].map(({ name, lifetime, ...more }) => {
    const kept =
      lifetime === 'session' || ('kind' in more && more.kind === 'session')
        ? wording.say('declaration.session')
        : lifetime && readLifetime(lifetime, wording.language);
    return h('li', {}, h('code', {}, name), kept && ` · ${kept}`);
  });
  const link = `${wording.say('privacy-policy')}: ${service.vendor ?? service.id}`;
  return [
    !!names[0] && h('ul', { 'aria-label': wording.say('stores') }, ...names),
    privacyPolicy.startsWith('https:') &&
      h('a', { href: privacyPolicy, target: '_blank', rel: 'noopener noreferrer' }, link),
  ];
};

/** The services of a category, folded; the category's switch sets theirs, and shows when they differ. */
const makeServices = (scene: Scene, { id }: Category, main: HTMLInputElement): HTMLElement | false => {
  const { consent, wording } = scene;
  const { services: decided, decisions } = consent.get();
  const fixed = decisions[id]?.source === 'site';
  const own = (consent.policy?.services ?? []).filter((service) => service.category === id);
  const toggles = own.map((service) =>
    makeSwitch(service.id, wording.service(service), decided[service.id]?.status === 'granted', fixed),
  );
  const mix = (): void => {
    main.indeterminate = toggles.some(({ checked }) => checked !== main.checked);
    // A switch is on or off (WAI-ARIA 1.2): partly on is exposed as a mixed checkbox.
    main.setAttribute('role', main.indeterminate ? 'checkbox' : 'switch');
  };
  main.onchange = () => {
    for (const toggle of toggles) toggle.checked = main.checked;
    mix();
  };
  for (const toggle of toggles) {
    toggle.onchange = () => {
      // The category follows its services when all agree; while they differ, it stays as it was decided.
      if (toggles.every(({ checked }) => checked === toggle.checked)) main.checked = toggle.checked;
      mix();
    };
  }
  if (!own[0]) return false;
  if (!fixed) mix();
  return h(
    'details',
    {},
    h('summary', {}, `${wording.say('preferences.services')} (${own.length})`),
    ...own.map((service, index) =>
      h(
        'div',
        {},
        makeRow(wording.service(service), wording.of(service.description), toggles[index] as HTMLElement),
        ...makeFacts(scene, service),
      ),
    ),
  );
};

/** Gives each category of the preferences its services. */
export const addServices = (scene: Scene, dialog: HTMLElement): void => {
  for (const category of scene.consent.policy?.categories ?? []) {
    const main = dialog.querySelector<HTMLInputElement>(`[name="${CSS.escape(category.id)}"]`);
    const services = main && makeServices(scene, category, main);
    if (services) main.closest('.cat')?.append(services);
  }
};
