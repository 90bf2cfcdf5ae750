import type { Finding } from '../model/finding';
import type { Service } from '../model/service';
import { h } from './h';
import { fill, type Scene } from './host';
import { readLifetime } from './lifetime';
import { BASE, DECLARATION } from './styles';

/** Technical names, the same in every language. */
const KINDS: Readonly<Record<string, string>> = {
  cookie: 'Cookie',
  local: 'Local Storage',
  session: 'Session Storage',
  indexeddb: 'IndexedDB',
  cache: 'Cache Storage',
};
const COLUMNS = ['name', 'vendor', 'purpose', 'lifetime', 'kind'] as const;
type Row = readonly (string | undefined)[];

const table = ({ wording }: Scene, title: string, about: string | undefined, rows: readonly Row[]): Node => {
  const heads = COLUMNS.map((column) => wording.say(`declaration.${column}`));
  const lines = rows.map((row) =>
    h('tr', {}, ...row.map((cell, index) => h('td', { 'data-label': heads[index] }, cell || '–'))),
  );
  const box = h(
    'div',
    { class: 'wide', role: 'region', 'aria-label': title, tabindex: '0' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', {}, ...lines),
    ),
  );
  return h('section', {}, h('h2', {}, title), about && h('p', {}, about), rows.length > 0 && box);
};

/** One row for each name a service keeps; one for a service that keeps none. */
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
      ? say('declaration.session')
      : lifetime && readLifetime(lifetime, language),
    KINDS[kind] ?? '',
  ];
  return kept.length
    ? kept.map(({ name, description, lifetime, kind }) => row(name, of(description), lifetime, kind))
    : [row(title, undefined, undefined, '')];
};

const isUndeclared = ({ kind, service, category }: Finding): boolean =>
  kind in KINDS && !service && category === 'unknown';

/** Prints what the policy declares, by category, and what was found that it does not. */
export const fillDeclaration = (scene: Scene, host: HTMLElement): void => {
  const { consent, wording } = scene;
  const { categories = [], services = [] } = consent.policy ?? {};
  const unknown = consent.findings().filter(isUndeclared);
  const tables = categories.map((category) => {
    const own = services.filter((service) => service.category === category.id);
    return table(
      scene,
      ...wording.category(category),
      own.flatMap((service) => rowsOf(scene, service)),
    );
  });
  const rest = unknown.map(({ name, host: from, kind }): Row => [name, from, '', '', KINDS[kind]]);
  if (rest.length) tables.push(table(scene, wording.say('declaration.unknown'), undefined, rest));
  fill(scene, host, BASE + DECLARATION, ...tables);
};
