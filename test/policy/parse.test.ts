import { describe, expect, it } from 'vitest';
import { ConsentError } from '../../src/errors';
import { type CheckOptions, parsePolicy, policyProblems } from '../../src/policy';
import { definePolicy } from '../../src/policy/define';
import { explainPolicy } from '../../src/policy/explain';
import { PolicyError } from '../../src/policy/problem';
import { youtube } from '../../src/services/youtube';
import { full, small } from './policies';

const catalogue = [
  { id: 'google-analytics', category: 'analytics' },
  { id: 'youtube', category: 'marketing' },
];
const messages = (policy: unknown, options?: CheckOptions): string[] =>
  policyProblems(policy, options).map(({ message }) => message);
const KEYS =
  '$schema, id, version, changes, controller, categories, services, unknown, firstParty, enforce, strict, reload, jurisdictions, minimumAge, record, signals, ui, texts';
const ID = 'an id: letters, digits and hyphens, 40 at most';

describe('a usable policy', () => {
  it('is parsed the same from JSON text and from an object', () => {
    const policy = parsePolicy(JSON.stringify(full), { catalogue, strict: true });
    expect(policy).toEqual(parsePolicy(full));
    expect(policy.uses).toEqual([{ use: 'google-analytics' }, { use: 'youtube', category: 'marketing' }]);
    expect(policy.services.map(({ id }) => id)).toEqual(['workspace']);
    expect(policy.categories[1]).toEqual({ id: 'preferences' });
  });

  it('may have services imported from the catalogue, as it may for definePolicy', () => {
    const given = { ...small, categories: ['marketing'], services: [youtube] };
    expect(parsePolicy(given)).toEqual(definePolicy(given as never));
  });

  it('gets its defaults', () => {
    expect(parsePolicy(small)).toMatchObject({
      changes: 'material',
      unknown: { requests: 'block', storage: 'report' },
      jurisdictions: { default: 'strictest' },
      enforce: true,
      services: [],
      uses: [],
    });
  });

  it('may start with a byte order mark', () => {
    expect(parsePolicy(`\uFEFF${JSON.stringify(small)}`).id).toBe('acme');
  });
});

describe('the message of a problem says where it is, what was found and what was expected', () => {
  const one: [kind: string, policy: object, message: string, options?: CheckOptions][] = [
    [
      'an unknown key',
      { ...small, enforced: true },
      `enforced: found an unknown key, expected one of ${KEYS}. Did you mean "enforce"?`,
    ],
    [
      'an unknown key far inside',
      { ...small, ui: { theme: { acent: '#fff' } } },
      'ui.theme.acent: found an unknown key, expected one of accent, mode, radius, font. Did you mean "accent"?',
    ],
    [
      'a missing field',
      { id: 'a', categories: ['a'] },
      'version: found nothing, expected a version: letters, digits and . _ -, 40 at most.',
    ],
    ['a wrong type', { ...small, enforce: 'no' }, 'enforce: found "no", expected true or false.'],
    ['an id with a space', { ...small, id: 'my site' }, `id: found "my site", expected ${ID}.`],
    ['an id too long', { ...small, id: 'x'.repeat(41) }, `id: found "${'x'.repeat(41)}", expected ${ID}.`],
    ['no categories', { ...small, categories: [] }, 'categories: found [], expected one category at least.'],
    [
      'a category that is none',
      { ...small, categories: ['a', 5] },
      'categories[1]: found 5, expected a category: its id, or an object.',
    ],
    [
      'a category used twice',
      { ...small, categories: ['a', { id: 'a' }] },
      'categories[1].id: found "a", expected an id of its own: categories[0] has this one.',
    ],
    [
      'a service that has the id of a category',
      { ...small, services: ['analytics'] },
      'services[0]: found "analytics", expected an id of its own: categories[1] has this one.',
    ],
    [
      'a service that is none',
      { ...small, services: [null] },
      'services[0]: found null, expected a service: its id, or an object.',
    ],
    [
      'a category that is not declared',
      { ...small, services: ['x', 'y', { id: 'a', category: 'analitycs' }] },
      'services[2].category: found "analitycs", expected one of the categories: necessary, analytics. Did you mean "analytics"?',
    ],
    [
      'a changed catalogue service with an id',
      { ...small, services: [{ use: 'youtube', id: 'yt' }] },
      'services[0].id: found an unknown key, expected one of use, category, title, description, vendor, privacyPolicy, urls, inline, drop, cookies, storage.',
    ],
    [
      'a catalogue id that does not exist',
      { ...small, services: ['google-anlytics'] },
      'services[0]: found "google-anlytics", expected the id of a catalogue service, or a service of your own as an object. Did you mean "google-analytics"?',
      { catalogue },
    ],
    [
      'a catalogue service of a category that is not declared',
      { ...small, services: ['youtube'] },
      'services[0]: found "youtube", a service of the category "marketing", expected that category to be declared, or { "use": "youtube", "category": … } with one of "necessary", "analytics".',
      { catalogue },
    ],
    [
      'a name that is not among those allowed',
      { ...small, ui: { layout: 'barr' } },
      'ui.layout: found "barr", expected one of "bar", "box", "dialog". Did you mean "bar"?',
    ],
    [
      'a number out of bounds',
      { ...small, record: { days: 401 } },
      'record.days: found 401, expected a whole number from 1 to 400.',
    ],
    [
      'half a day',
      { ...small, record: { days: 1.5 } },
      'record.days: found 1.5, expected a whole number from 1 to 400.',
    ],
    [
      'a script as an address',
      { ...small, controller: { name: 'A', privacyPolicy: 'javascript:alert(1)' } },
      'controller.privacyPolicy: found "javascript:alert(1)", expected a path such as "/privacy" or an http(s) URL.',
    ],
    [
      'a record sent over plain HTTP',
      { ...small, record: { endpoint: 'http://example.com/x' } },
      'record.endpoint: found "http://example.com/x", expected a path of the site or an https URL.',
    ],
    [
      'UK, which is no ISO code',
      { ...small, jurisdictions: { UK: { model: 'opt-in' } } },
      'jurisdictions.UK: found the key "UK", expected "default" or an ISO 3166 code such as "DE", "GB" or "US-CA". Did you mean "GB"?',
    ],
    [
      'a jurisdiction by default that is none',
      { ...small, jurisdictions: { default: 'strictst' } },
      'jurisdictions.default: found "strictst", expected "strictest" or an ISO 3166 code such as "DE" or "US-CA". Did you mean "strictest"?',
    ],
    [
      'a model that is none',
      { ...small, jurisdictions: { 'US-CA': { model: 'optout' } } },
      'jurisdictions["US-CA"].model: found "optout", expected one of "opt-in", "opt-out", "notice". Did you mean "opt-out"?',
    ],
    [
      'a language that is none',
      { ...small, texts: { English: { save: 'Save' } } },
      'texts.English: found the key "English", expected a language tag such as "en" or "pt-BR".',
    ],
    [
      'a text that nothing uses',
      { ...small, texts: { en: { 'baner.title': 'Hi' } } },
      expect.stringMatching(
        /^texts\.en\["baner\.title"\]: found an unknown text, .*Did you mean "banner\.title"\?$/,
      ) as unknown as string,
      { strict: true },
    ],
    [
      'the key __proto__',
      JSON.parse('{"id":"a","version":"1","categories":["a"],"texts":{"en":{"__proto__":"x"}}}'),
      'texts.en.__proto__: found an unknown key, expected a key of the policy.',
    ],
    ['a list as the policy', [], 'policy: found [], expected an object, { … }.'],
  ];

  it.each(one)('%s', (_, policy, message, options) => {
    expect(messages(policy, options)).toEqual([message]);
  });
});

describe('invalid JSON is reported with line and column', () => {
  it.each([
    [
      '{\n  "id": "a",\n}',
      'line 3, column 1: found "}", expected JSON. JSON allows no comma after the last item.',
    ],
    ['{\n  // name\n  "id": 1 }', 'line 2, column 3: found "/", expected JSON. JSON has no comments.'],
    ["{ 'id': 1 }", 'line 1, column 3: found "\'", expected JSON. JSON texts stand in double quotes.'],
    ['{ id: 1 }', 'line 1, column 3: found "i", expected JSON. Keys and texts stand in double quotes.'],
    ['{ "id" 1 }', 'line 1, column 8: found "1", expected JSON. Keys and texts stand in double quotes.'],
    ['{ "id": "a"', 'line 1, column 12: found the end, expected JSON.'],
    ['', 'line 1, column 1: found the end, expected JSON.'],
    [
      '{ "a": "x\ty" }',
      'line 1, column 8: found "\\"", expected JSON. Line breaks and tabs in a text are written \\n and \\t.',
    ],
    ['{ "a": "x\\q" }', 'line 1, column 8: found "\\"", expected JSON. A backslash is written \\\\.'],
    ['{ "a": 01 }', 'line 1, column 8: found "0", expected JSON. Numbers have no leading zeros.'],
    ['{} {}', 'line 1, column 4: found "{", expected JSON.'],
    ['{ "a": [1, 2 }', 'line 1, column 14: found "}", expected JSON.'],
  ])('%j', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});

describe('several mistakes', () => {
  const ten = {
    id: 'my site',
    version: 1,
    controler: {},
    categories: ['necessary', 'analytics', 'analytics', { id: 'x', seperate: true }],
    services: ['google-anlytics', { id: 'maps', category: 'analitycs', cookies: [{ lifetime: '6 months' }] }],
    unknown: { requests: 'blok' },
    record: { days: 0 },
  };

  it('are reported in one error that lists all of them', () => {
    let error: unknown;
    try {
      parsePolicy(ten, { catalogue });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConsentError);
    expect(error).toBeInstanceOf(PolicyError);
    const { code, problems, message } = error as PolicyError;
    expect(code).toBe('policy');
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'categories[2]',
      'categories[3].seperate',
      'controler',
      'id',
      'record.days',
      'services[0]',
      'services[1].category',
      'services[1].cookies[0].lifetime',
      'services[1].cookies[0].name',
      'unknown.requests',
      'version',
    ]);
    expect(problems.flatMap(({ nearest }) => nearest ?? []).sort()).toEqual([
      'analytics',
      'block',
      'controller',
      'google-analytics',
      'separate',
    ]);
    expect(message.split('\n')).toHaveLength(1 + problems.length);
  });

  it('are explained in one text for the console, which is empty without mistakes', async () => {
    expect(await explainPolicy(ten)).toContain('The policy has 10 problems:\n  id: found "my site"');
    expect(await explainPolicy(full)).toBe('');
  });

  it('of a file are explained by its text', async () => {
    const file = (text: string, status = 200) =>
      explainPolicy(undefined, async () => new Response(text, { status }));
    expect(await file('{ "id": "a", }')).toContain('line 1, column 14: found "}"');
    expect(await file('<!doctype html>')).toContain('line 1, column 1: found "<"');
    expect(await file('null')).toContain('found null');
    expect(await file('{}', 404)).toBe('');
  });
});
