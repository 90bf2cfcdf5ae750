import type { Receipt } from '../model/record';
import { h } from './h';
import { button } from './host';
import type { Scene } from './scene';

/** Titles of categories and services by id; an id the policy no longer names stands for itself. */
const titlesOf = ({ consent, wording }: Scene, ids: readonly string[]): string => {
  const { categories = [], services = [] } = consent.policy ?? {};
  const title = (id: string): string => {
    const category = categories.find((one) => one.id === id);
    const service = services.find((one) => one.id === id);
    return category ? wording.category(category)[0] : service ? wording.service(service) : id;
  };
  return ids.map(title).join(', ') || '–';
};

const toText = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

const makeCopy = ({ wording }: Scene, receipt: Receipt): HTMLElement => {
  const copy = h('button', { type: 'button', part: 'copy' }, wording.say('record.copy'));
  const said = h('span', { role: 'status' });
  const text = h<HTMLTextAreaElement>('textarea', { 'aria-label': wording.say('record.title'), rows: '8' });
  text.readOnly = true;
  text.value = toText(receipt);
  copy.onclick = () =>
    // There is no clipboard where the page is not secure.
    (navigator.clipboard ? navigator.clipboard.writeText(text.value) : Promise.reject()).then(
      () => {
        said.textContent = ` ${wording.say('record.copied')}`;
      },
      // Where it is forbidden, the text is shown and selected, to be copied by hand.
      () => {
        said.before(text);
        text.select();
      },
    );
  return h('span', { class: 'copy' }, copy, said);
};

const makeDownload = ({ wording }: Scene, receipt: Receipt): HTMLElement => {
  const save = h('button', { type: 'button', part: 'download' }, wording.say('record.download'));
  save.onclick = () => {
    const href = URL.createObjectURL(new Blob([toText(receipt)], { type: 'application/json' }));
    h('a', { href, download: `consent-${receipt.record}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  };
  return save;
};

/** The visitor's own copy of the record, and a button to withdraw everything. */
export const makeRecord = (scene: Scene): HTMLElement | undefined => {
  const { consent, wording } = scene;
  const receipt = consent.receipt();
  if (!receipt) return undefined;
  const day = (iso: string): string =>
    new Date(iso).toLocaleDateString(wording.language, { dateStyle: 'long' });
  const { say } = wording;
  const [before, after] = say('record.id', { id: '\n' }).split('\n');
  return h(
    'section',
    { class: 'cat record', part: 'record', 'aria-labelledby': 'record' },
    h('h3', { id: 'record' }, say('record.title')),
    h('p', {}, say('record.text', { date: day(receipt.given), expires: day(receipt.expires) })),
    h(
      'dl',
      {},
      h('dt', {}, say('record.allowed')),
      h('dd', {}, titlesOf(scene, receipt.granted)),
      h('dt', {}, say('record.refused')),
      h('dd', {}, titlesOf(scene, receipt.denied)),
    ),
    h('small', {}, before, h('code', {}, receipt.record), after),
    h(
      'div',
      { class: 'acts' },
      makeCopy(scene, receipt),
      makeDownload(scene, receipt),
      button('withdraw', 'withdraw', say('withdraw')),
    ),
  );
};
