import { more } from '../locales/en';
import type { Service } from '../model/service';
import { h } from './h';
import { button, type Scene } from './host';
import { readLifetime } from './lifetime';

/** What a service keeps on the device, and for how long. */
const makeStores = ({ wording }: Scene, { cookies = [], storage = [] }: Service): HTMLElement | undefined => {
  const names = [...cookies, ...storage].map(({ name, lifetime }) => {
    const kept =
      lifetime &&
      (lifetime === 'session'
        ? wording.say('declaration.session')
        : readLifetime(lifetime, wording.language));
    return h('li', {}, kept ? `${name} · ${kept}` : name);
  });
  return names[0] && h('ul', { 'aria-label': wording.say('stores') }, ...names);
};

const makeRecord = ({ consent, wording }: Scene): HTMLElement | undefined => {
  const receipt = consent.receipt();
  if (!receipt) return undefined;
  const day = (iso: string): string =>
    new Date(iso).toLocaleDateString(wording.language, { dateStyle: 'long' });
  return h(
    'div',
    { class: 'end' },
    h(
      'small',
      {},
      wording.say('record.text', { date: day(receipt.given), expires: day(receipt.expires) }),
      ` ${wording.say('record.id', { id: receipt.record })}`,
    ),
    button('withdraw', 'withdraw', wording.say('withdraw')),
  );
};

/** Completes the preferences by what few visitors open: what each service stores, and the record of the choice. */
export const completePreferences = async (scene: Scene, root: ParentNode): Promise<void> => {
  await scene.wording.learn(more);
  for (const service of scene.consent.policy?.services ?? []) {
    const stores = makeStores(scene, service);
    if (stores)
      root
        .querySelector(`[name="${CSS.escape(service.id)}"]`)
        ?.closest('div')
        ?.append(stores);
  }
  const record = makeRecord(scene);
  if (record) root.querySelector('.all')?.append(record);
};
