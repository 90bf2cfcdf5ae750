import { h } from './h';

/** Set as an attribute: Firefox has `ariaSort` from 119 on. */
const SORT = 'aria-sort';

/** The sort key of a cell: its number if it has one, such as seconds for a lifetime, else its text. */
const keyAt = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset.order ?? cell?.textContent ?? '';
};

/**
 * Gives each heading of a table a button that sorts by its column, up and then down (WAI-ARIA sortable
 * table).
 */
export const makeSortable = (table: HTMLElement, language: string): void => {
  const heads = [...table.querySelectorAll('th')];
  const body = table.querySelector('tbody');
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sort = (column: number): void => {
    const head = heads[column] as HTMLElement;
    const sign = head.getAttribute(SORT) === 'ascending' ? -1 : 1;
    for (const other of heads) other.removeAttribute(SORT);
    head.setAttribute(SORT, sign > 0 ? 'ascending' : 'descending');
    const rows = [...(body?.rows ?? [])];
    body?.append(...rows.sort((a, b) => sign * compare(keyAt(a, column), keyAt(b, column))));
  };
  for (const [column, head] of heads.entries()) {
    const control = h('button', { type: 'button', part: 'sort' }, ...head.childNodes);
    control.onclick = () => sort(column);
    head.append(control);
  }
};
