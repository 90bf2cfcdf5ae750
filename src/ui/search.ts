import { h } from './h';
import type { Scene } from './scene';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A search field that leaves only the services whose words match, in their categories. Hidden ones keep their
 * state.
 */
export const makeSearch = ({ wording }: Scene, list: HTMLElement): HTMLElement => {
  const field = h<HTMLInputElement>('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    part: 'search',
  });
  const found = h('small', { role: 'status' });
  const filter = (): void => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const category of list.querySelectorAll<HTMLElement>('.cat')) {
      const details = category.querySelector('details');
      const rows = [...(details?.querySelectorAll<HTMLElement>(':scope>div') ?? [])];
      for (const row of rows) {
        const text = plain(row.textContent ?? '');
        row.hidden = !words.every((word) => text.includes(word));
      }
      const fitting = rows.filter(({ hidden }) => !hidden).length;
      count += fitting;
      category.hidden = words.length > 0 && fitting === 0;
      if (details && words.length) details.open = true;
    }
    found.textContent = words.length ? wording.say('search.found', { count }) : '';
  };
  field.oninput = filter;
  // The first Escape empties the field; the next one closes the dialog.
  field.onkeydown = (event) => {
    if (event.key !== 'Escape' || !field.value) {
      // Enter in the only field of a form would submit it.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    event.preventDefault();
    field.value = '';
    filter();
  };
  return h(
    'div',
    { class: 'find', role: 'search' },
    h('label', { for: 'search' }, wording.say('search')),
    field,
    found,
  );
};
