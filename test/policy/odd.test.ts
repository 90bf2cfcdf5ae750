import { expect, it } from 'vitest';
import { policyProblems } from '../../src/policy/parse';
import { small } from './policies';

const messages = (more: object, strict = true) =>
  policyProblems({ ...small, ...more }, { strict }).map(({ message }) => message);

it.each([
  [
    { categories: ['necessary', 'analitycs'] },
    'categories[1]: found "analitycs", which has no title to show, expected a title, or one of necessary, preferences, analytics, marketing, personalization. Did you mean "analytics"?',
  ],
  [
    { categories: [{ id: 'necessary', required: true, separate: true }] },
    'categories[0].separate: found true, expected no such thing for what is required: nobody is asked.',
  ],
  [{ ui: { languages: [] } }, 'ui.languages: found [], expected one language at least.'],
  [
    { texts: { en: { 'banner.text': '{controler} wants' } } },
    'texts.en["banner.text"]: found {controler}, expected only {controller}, {count}, {names}, {date}, {expires}, {id}, {service}. Did you mean "controller"?',
  ],
  [
    { services: [{ id: 'all', category: 'analytics', urls: ['*'] }] },
    'services[0].urls[0]: found "*", expected the host of the service: this is every address.',
  ],
  [
    { strict: true, unknown: { requests: 'report' } },
    'strict: found true, expected "unknown": { "requests": "block" }: it adds no Content-Security-Policy without.',
  ],
  [
    { strict: true, enforce: false },
    'strict: found true, expected "unknown": { "requests": "block" } and no "enforce": false: it adds no Content-Security-Policy without.',
  ],
  [
    { ui: { layout: 'dialog', position: 'bottom' } },
    'ui.position: found "bottom", expected none: a dialog stands in the middle.',
  ],
])('%j works on a page, and is a problem where everything is reported', (more, message) => {
  expect(messages(more)).toEqual([message]);
  expect(messages(more, false)).toEqual([]);
});

it('a language that is not shipped is a problem, even if the policy has texts in it', () => {
  const texts = { sw: { accept: 'Kubali' } };
  expect(messages({ ui: { languages: ['sw', 'de-AT', 'no', 'nn'] }, texts })).toEqual([
    expect.stringMatching(/^ui\.languages\[0\]: found "sw", expected a language that is shipped: en, ar/),
  ]);
});

it.each([
  ['US_CA', 'US-CA'],
  ['de', 'DE'],
  ['UK', 'GB'],
])('the jurisdiction %s is a slip of %s', (written, nearest) => {
  expect(policyProblems({ ...small, jurisdictions: { [written]: { model: 'opt-in' } } })).toMatchObject([
    { nearest },
  ]);
});

it('a category of the site’s own needs no title', () => {
  expect(messages({ categories: ['chat'] })).toEqual([]);
});
