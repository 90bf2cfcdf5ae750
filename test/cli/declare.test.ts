import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/languages';
import { small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const policy = {
  ...small,
  controller: { name: 'Flux.2' },
  categories: [{ id: 'necessary', required: true }, 'analytics', { id: 'own', title: { de: 'Eigenes' } }],
  services: [
    { use: 'youtube', category: 'analytics' },
    {
      id: 'evil',
      category: 'own',
      vendor: 'A|B',
      title: { en: '<img src=x onerror=alert(1)>' },
      cookies: [{ name: 'a|`b`<i>', lifetime: 'P6M', description: { en: '[x](javascript:1)' } }],
      storage: [{ kind: 'local', name: 'k', lifetime: 'session' }],
    },
    { id: 'font', category: 'own', urls: ['fonts.example'] },
  ],
};
const { run, remove } = createWorkplace({
  'policy.json': policy,
  'words.json': {
    ...policy,
    texts: {
      en: { 'declaration.name': 'Name' },
      'en-GB': { 'declaration.name': 'Cookie name', 'declaration.record': 'Our own words.' },
    },
  },
  'long.json': { ...policy, record: { days: 400 } },
  'short.json': { ...policy, record: { days: 30 } },
  'optional.json': { id: 'acme', version: '1', categories: ['analytics'] },
  'edited.json': { ...policy, changes: 'editorial', record: { cookie: 'acme_choice' } },
  'wrong.json': { ...policy, id: '!' },
});
afterAll(remove);

it('uses the texts of the policy for the language', async () => {
  const { out } = await run('declare words.json --lang en-GB');
  expect(out).toContain('| Cookie name | Provider |');
  expect(out).toContain('Our own words.');
});

it('prints Markdown with the catalogue services and the record', async () => {
  const { exit, out } = await run('declare policy.json');
  expect(exit).toBe(0);
  expect(out).toContain('## Necessary\n');
  expect(out).toContain('| Name | Provider | Purpose | Kept for | Kind |');
  expect(out).toContain('| `flux_consent` | Flux.2 | Remembers this choice. |');
  expect(out).toContain('| `YSC` | YouTube (Google) | Counts views of videos. | Session | Cookie |');
  expect(out).toContain('6 months');
  const german = (await run('declare policy.json --lang de')).out;
  expect(german).toContain('| `flux_consent` | Flux.2 | Merkt sich diese Auswahl. |');
  expect(out).toContain('| `k` |');
  expect(out).toContain('\n- font\n');
});

// BUG: the lifetime of the record was printed as set in the policy, even where the law caps it (fixed).
it('states the lifetime of a choice, capped by the law', async () => {
  expect((await run('declare long.json')).out).toMatch(/`flux_consent`.*180 days/);
  expect((await run('declare short.json')).out).toMatch(/`flux_consent`.*30 days/);
  expect((await run('declare policy.json')).out).toMatch(/`flux_consent`.*180 days/);
});

// BUG: without a required category the record was not listed at all (fixed).
it('gives the record a section of its own if no category is required', async () => {
  const { out } = await run('declare optional.json');
  expect(out).toMatch(
    /^## Your choice\n\n\| Name [^\n]*\n[^\n]*\n\| `flux_consent` \| acme \| Remembers this choice\. /,
  );
  expect(out).toContain('\n## Analytics\n');
  const { sections } = JSON.parse((await run('declare optional.json --json --lang de')).out);
  expect(sections).toMatchObject([
    { category: '', title: 'Ihre Wahl', rows: [{ name: 'flux_consent', kind: 'Cookie' }], without: [] },
    { category: 'analytics', rows: [] },
  ]);
  expect((await run('declare policy.json')).out).not.toContain('Your choice');
});

// BUG: the key that remembers a dismissed notice was not listed (fixed).
it('lists the key of the notice only where a change can be editorial', async () => {
  expect((await run('declare edited.json')).out).toContain(
    '| `acme_choice_notice` | Flux.2 | Remembers this choice. |  | localStorage |',
  );
  expect((await run('declare policy.json')).out).not.toContain('_notice');
});

it('escapes data in Markdown', async () => {
  const { out } = await run('declare policy.json');
  expect(out).toContain('&lt;img src=x onerror=alert(1)\\>');
  expect(out).toContain('| `` a\\|`b`<i> `` |');
  expect(out).toContain('\\[x\\](javascript:1)');
  expect(out).not.toContain('<img');
});

it('escapes data in HTML', async () => {
  const { exit, out } = await run('declare policy.json --html');
  expect(exit).toBe(0);
  expect(out).toContain('<h2>Necessary</h2>');
  expect(out).toContain('<td>a|`b`&lt;i&gt;</td>');
  expect(out).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(out).not.toMatch(/<(img|i|script|style)\b/);
});

it('prints JSON', async () => {
  const { sections } = JSON.parse((await run('declare policy.json --json')).out);
  expect(sections.map(({ category }: { category: string }) => category)).toEqual([
    'necessary',
    'analytics',
    'own',
  ]);
  expect(sections[2].rows).toContainEqual({
    name: 'k',
    kind: 'localStorage',
    service: '<img src=x onerror=alert(1)>',
    vendor: 'A|B',
    purpose: '',
    lifetime: 'Session',
  });
});

it('prints German, and lists the languages if one is unknown', async () => {
  const german = await run('declare policy.json --lang de');
  expect(german.out).toContain('## Eigenes');
  expect(german.out).toContain('Merkt sich diese Auswahl.');
  expect(german.out).toContain('6 Monate');
  const { exit, err } = await run('declare policy.json --lang xx');
  expect(exit).toBe(2);
  expect(err).toContain('en, ar, bg');
});

it('prints every shipped language, ignoring the case of the tag, and falls back from region to language', async () => {
  const english = JSON.parse((await run('declare policy.json --json')).out);
  for (const tag of LANGUAGES) {
    const { exit, out } = await run(`declare policy.json --json --lang ${tag.toLowerCase()}`);
    const { headings, sections, direction } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(headings.filter(Boolean)).toHaveLength(english.headings.length);
    if (tag !== 'en')
      expect([headings, sections[0].title]).not.toEqual([english.headings, english.sections[0].title]);
    expect(direction).toBe(/^(?:ar|fa|he)$/.test(tag) ? 'rtl' : 'ltr');
  }
  const of = async (tag: string) =>
    JSON.parse((await run(`declare policy.json --json --lang ${tag}`)).out).headings;
  expect(await of('fr-CA')).toEqual(await of('fr'));
  expect(await of('pt-BR')).not.toEqual(await of('en'));
});

it('prints nothing for a policy with problems, and rejects two formats as misuse', async () => {
  const { exit, out, err } = await run('declare wrong.json');
  expect([exit, out]).toEqual([1, '']);
  expect(err).toContain('id: found "!"');
  expect((await run('declare policy.json --html --json')).exit).toBe(2);
});
