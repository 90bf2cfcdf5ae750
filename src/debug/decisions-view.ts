import { LIMITS } from '../detect/inventory';
import type { Consent } from '../model/consent';
import type { Decision } from '../model/decision';
import { h } from '../ui/h';
import { toKindWord, toReason } from './words';

const decisionRow = (id: string, decision: Decision, of: string): HTMLElement =>
  h(
    'tr',
    {},
    h('td', {}, of),
    h('td', {}, h('code', {}, id)),
    h('td', {}, h('span', { class: `tag ${decision.status}` }, decision.status)),
    h('td', {}, toReason(decision)),
  );

/** What was decided, under which law and why, and what is held. */
export const decisionsView = (consent: Consent): HTMLElement => {
  const { decisions, services, regime, jurisdiction, due, signals } = consent.get();
  const categories = new Map(consent.policy?.services.map(({ id, category }) => [id, category]));
  const held = consent.held();
  return h(
    'div',
    { class: 'cols' },
    h(
      'section',
      {},
      h('h3', {}, 'Decisions'),
      h(
        'p',
        {},
        `Law: ${regime.model}, choices stand for ${regime.days} days (${jurisdiction ?? 'place unknown: the strictest'}). ` +
          `${due ? `A choice is asked for: ${due}.` : 'No choice is asked for.'} ` +
          `Signals of the browser: ${signals.join(', ') || 'none'}.`,
      ),
      h(
        'table',
        {},
        h(
          'tbody',
          {},
          ...Object.entries(decisions).map(([id, one]) => decisionRow(id, one, 'category')),
          ...Object.entries(services).map(([id, one]) => decisionRow(id, one, categories.get(id) ?? '')),
        ),
      ),
    ),
    h(
      'section',
      {},
      h('h3', {}, `Held back now: ${held.length}`),
      held.length
        ? h(
            'table',
            {},
            h(
              'tbody',
              {},
              ...held.map(({ kind, name, reason }) =>
                h(
                  'tr',
                  {},
                  h('td', {}, toKindWord(kind)),
                  h('td', {}, h('code', {}, name), h('small', {}, reason)),
                ),
              ),
            ),
          )
        : h('p', {}, 'Nothing.'),
    ),
  );
};

const block = (title: string, value: unknown, none: string): HTMLElement =>
  h(
    'section',
    {},
    h('h3', {}, title),
    value ? h('pre', { tabindex: '0' }, JSON.stringify(value, null, 2)) : h('p', {}, none),
  );

/** The record of the choice, and what no page can see. */
export const recordView = (consent: Consent): HTMLElement =>
  h(
    'div',
    { class: 'cols' },
    block('Record', consent.get().record, 'No choice was made, so nothing is stored.'),
    block('The visitor’s receipt', consent.receipt(), 'None without a record.'),
    h(
      'section',
      {},
      h('h3', {}, 'What a page cannot see'),
      h('ul', {}, ...LIMITS.map((limit) => h('li', {}, limit))),
    ),
  );
