import type { Snapshot } from '../model/consent';
import type { Finding } from '../model/finding';
import type { Policy } from '../model/policy';
import type { Service } from '../model/service';
import { daysOf } from '../policy/days';
import { recordService } from '../policy/record-service';
import { LONGEST } from '../record/keep-until';
import { h } from './h';
import { fill, policyLink } from './host';
import { lengthOf, readLifetime } from './lifetime';
import { DECLARATION } from './more-styles';
import type { Scene } from './scene';
import { makeSortable } from './sort';
import { BASE } from './styles';

/** Technical names, the same in every language. */
const KINDS: Readonly<Record<string, string>> = {
  cookie: 'Cookie',
  local: 'Local Storage',
  session: 'Session Storage',
  indexeddb: 'IndexedDB',
  cache: 'Cache Storage',
};
const COLUMNS = ['name', 'vendor', 'purpose', 'lifetime', 'kind'] as const;
/** Text, or text with a number to sort it by. */
type Cell = string | undefined | readonly [text: string, order: number];
type Row = readonly Cell[];

const makeCell = (head: string | undefined, cell: Cell): HTMLElement => {
  const [text, order] = typeof cell === 'object' ? cell : [cell];
  return h('td', { 'data-label': head, 'data-order': order?.toString() }, text || '–');
};

const table = ({ wording }: Scene, title: string, about: string | undefined, rows: readonly Row[]): Node => {
  const heads = COLUMNS.map((column) => wording.say(`declaration.${column}`));
  const lines = rows.map((row) => h('tr', {}, ...row.map((cell, index) => makeCell(heads[index], cell))));
  const grid = h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, ...lines),
  );
  if (rows.length > 1) makeSortable(grid, wording.language);
  const box = h('div', { class: 'wide', role: 'region', 'aria-label': title, tabindex: '0' }, grid);
  return h('section', {}, h('h2', {}, title), about && h('p', {}, about), rows.length > 0 && box);
};

/** One row for each name a service keeps; one row for a service that keeps none. */
const rowsOf = ({ wording }: Scene, service: Service): Row[] => {
  const { language, of, say } = wording;
  const title = of(service.title) ?? service.id;
  const kept = [
    ...(service.cookies ?? []).map((cookie) => ({ kind: 'cookie', ...cookie })),
    ...(service.storage ?? []),
  ];
  const row = (name: string, about: string | undefined, lifetime: string | undefined, kind: string): Row => [
    name,
    [title, service.vendor].filter((text, index) => text && (index === 0 || text !== title)).join(', '),
    about ?? of(service.description),
    lifetime === 'session' || kind === 'session'
      ? [say('declaration.session'), 0]
      : lifetime && [readLifetime(lifetime, language), lengthOf(lifetime)],
    KINDS[kind] ?? '',
  ];
  return kept.length
    ? kept.map(({ name, description, lifetime, kind }) => row(name, of(description), lifetime, kind))
    : [row(title, undefined, undefined, '')];
};

const isUndeclared = ({ kind, service, category }: Finding): boolean =>
  kind in KINDS && !service && category === 'unknown';

const makePrint = ({ wording }: Scene): HTMLElement => {
  const print = h('button', { type: 'button', part: 'print' }, wording.say('declaration.print'));
  print.onclick = () => window.print();
  return print;
};

/** What was found but is not declared; undefined if nothing was. */
const makeUndeclared = (scene: Scene): Node | undefined => {
  const rest = scene.consent
    .findings()
    .filter(isUndeclared)
    .map(({ name, host, kind }): Row => [name, host, '', '', KINDS[kind]]);
  return rest.length ? table(scene, scene.wording.say('declaration.unknown'), undefined, rest) : undefined;
};

/** The controller, and how to reach it. */
const makeController = (scene: Scene): HTMLElement | undefined => {
  const { name, contact = '' } = scene.consent.policy?.controller ?? {};
  const href = contact.includes('@') && !/^[a-z]+:/i.test(contact) ? `mailto:${contact}` : contact;
  const reach = /^(?:mailto|https?):\S+$/.test(href) ? h('a', { href }, contact) : contact;
  return name
    ? h(
        'p',
        { part: 'controller' },
        name,
        ...[reach, policyLink(scene)].flatMap((each) => (each ? [' · ', each] : [])),
      )
    : undefined;
};

/** Days for which the record is kept: a refusal that nobody is asked about, as long as a cookie lives. */
const recordDays = (policy: Policy, { regime }: Snapshot): number | undefined =>
  regime.model === 'opt-in' ? daysOf(regime, policy) : LONGEST;

/** A table for each category, and before them one for what belongs to none. */
const makeTables = (scene: Scene): Node[] => {
  const { policy } = scene.consent;
  if (!policy) return [];
  const { wording } = scene;
  const own = recordService(policy, {
    purpose: wording.say('declaration.record'),
    days: recordDays(policy, scene.consent.get()),
  });
  const services = [own, ...policy.services];
  const rows = (id: string): Row[] =>
    services.filter(({ category }) => category === id).flatMap((service) => rowsOf(scene, service));
  const apart = rows('');
  return [
    ...(apart[0] ? [table(scene, wording.say('record.title'), undefined, apart)] : []),
    ...policy.categories.map((category) => table(scene, ...wording.category(category), rows(category.id))),
  ];
};

/**
 * Fills in what the policy declares, by category, and what was found undeclared; later calls update only the
 * latter.
 */
export const fillDeclaration = (scene: Scene, host: HTMLElement): void => {
  const undeclared = makeUndeclared(scene);
  const place = host.shadowRoot?.querySelector('.undeclared');
  if (place) {
    // The rest keeps its sorting and the focus.
    if (place.textContent !== (undeclared?.textContent ?? ''))
      place.replaceChildren(...(undeclared ? [undeclared] : []));
    return;
  }
  fill(
    scene,
    host,
    BASE + DECLARATION,
    ...[makeController(scene), makePrint(scene)].filter((each) => !!each),
    ...makeTables(scene),
    h('div', { class: 'undeclared' }, undeclared),
  );
};
