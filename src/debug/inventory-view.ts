import { fold } from '../detect/fold';
import type { Consent } from '../model/consent';
import type { Finding } from '../model/finding';
import { h } from '../ui/h';
import type { Namer } from './name-unknown';
import { STATES, type State, toKindWord, toState, toWho, toWhy } from './words';

export interface Filter {
  text: string;
  state: State | '';
}

const matches = (finding: Finding, { text, state }: Filter): boolean =>
  (!state || toState(finding) === state) &&
  [finding.name, finding.source, finding.service, finding.vendor, finding.category, finding.kind]
    .join(' ')
    .toLowerCase()
    .includes(text.toLowerCase());

const tag = (state: State): HTMLElement => h('span', { class: `tag ${state.split(' ')[0]}` }, state);

/** Category and maker; for what no service declares, the catalogue's guess. */
const toMaker = (finding: Finding, namer: Namer | undefined): readonly (string | HTMLElement)[] => {
  const { category, vendor, service } = finding;
  const likely = category === 'unknown' ? namer?.(finding) : undefined;
  if (!likely) return [category, h('small', {}, vendor ?? service ?? '')];
  const words = ['perhaps', likely.vendor, likely.category].filter(Boolean).join(' ');
  return [category, h('small', { title: likely.why }, words)];
};

const row = (consent: Consent, finding: Finding, count: number, namer: Namer | undefined): HTMLElement =>
  h(
    'tr',
    {},
    h('td', {}, toKindWord(finding.kind)),
    h('td', {}, h('code', {}, finding.name), count > 1 && h('small', {}, `${count} times, short-lived`)),
    h('td', { title: finding.source }, toWho(finding)),
    h('td', {}, ...toMaker(finding, namer)),
    h('td', {}, tag(toState(finding))),
    h('td', { class: 'why' }, toWhy(consent, finding)),
  );

/** How many findings there are of each state. */
export const summary = (findings: readonly Finding[]): HTMLElement => {
  const of = (state: State): number => findings.filter((finding) => toState(finding) === state).length;
  const unknown = findings.filter(({ category }) => category === 'unknown').length;
  return h(
    'p',
    { class: 'sum' },
    ...[...STATES.map((state) => [state, of(state)] as const), ['of no known service', unknown] as const]
      .filter(([, count]) => count)
      .map(([label, count]) => h('span', {}, h('b', {}, `${count}`), ` ${label}`)),
  );
};

/** The inventory, most important first. */
export const inventoryTable = (consent: Consent, filter: Filter, namer: Namer | undefined): HTMLElement => {
  const rows = fold(consent.findings())
    .filter(({ finding }) => matches(finding, filter))
    .sort((a, b) => STATES.indexOf(toState(a.finding)) - STATES.indexOf(toState(b.finding)));
  if (!rows.length) return h('p', {}, 'Nothing of this kind was found.');
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...['Kind', 'Name', 'Set by', 'Category', 'State'].map((text) => h('th', { scope: 'col' }, text)),
        h('th', { scope: 'col', class: 'why' }, 'Why'),
      ),
    ),
    h('tbody', {}, ...rows.map(({ finding, count }) => row(consent, finding, count, namer))),
  );
};
