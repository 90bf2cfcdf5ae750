import type { Consent } from '../model/consent';
import { h } from '../ui/h';

const press = (text: string, action: () => void): HTMLElement => {
  const button = h<HTMLButtonElement>('button', { type: 'button' }, text);
  button.addEventListener('click', action);
  return button;
};

/** Simulates another place, another browser and each choice, on this page only. */
export const tryView = (consent: Consent): HTMLElement => {
  const { jurisdiction, signals } = consent.get();
  const place = h<HTMLInputElement>('input', {
    type: 'text',
    value: jurisdiction,
    placeholder: 'DE, US-CA, …',
    size: '10',
  });
  const gpc = h<HTMLInputElement>('input', { type: 'checkbox', checked: signals.includes('gpc') });
  const suppose = (): void =>
    consent.suppose({
      jurisdiction: place.value.trim().toUpperCase() || undefined,
      signals: gpc.checked ? ['gpc'] : [],
    });
  return h(
    'div',
    { class: 'cols' },
    h(
      'section',
      {},
      h('h3', {}, 'Another place, another browser'),
      h(
        'p',
        {},
        'Holds until the page is left. Nothing is stored, but a choice made meanwhile is recorded for this place.',
      ),
      h('label', {}, 'Jurisdiction', place),
      h('label', {}, gpc, 'The browser sends Global Privacy Control'),
      press('Suppose this', suppose),
    ),
    h(
      'section',
      {},
      h('h3', {}, 'Choices'),
      h('p', {}, 'As if the visitor made them: they are stored.'),
      h(
        'div',
        { class: 'bar' },
        press('Accept all', () => consent.acceptAll()),
        press('Reject all', () => consent.rejectAll()),
        press('Withdraw', () => consent.withdraw()),
        press('Show the banner', () => consent.show('banner')),
        press('Show the preferences', () => consent.show('preferences')),
      ),
    ),
  );
};
