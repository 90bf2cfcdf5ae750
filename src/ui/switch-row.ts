import { h } from './h';

/** The switch of a category or service; its name is the id that is recorded. */
export const makeSwitch = (
  id: string,
  title: string,
  ...[on, fixed]: readonly [boolean, boolean | undefined]
): HTMLInputElement =>
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

/** A switch with its description beside it; all of it can be clicked. */
export const makeRow = (title: string, about: string | undefined, toggle: HTMLElement): HTMLElement =>
  h('label', {}, h('span', {}, h('b', {}, title), about && h('small', {}, about)), toggle);
