import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../../src/cli/assess/baseline';
import { grantsIn } from '../../../src/cli/assess/grants';
import { takeInventory } from '../../../src/cli/assess/inventory';
import { createOwners } from '../../../src/cli/assess/owner';
import { applyRules } from '../../../src/cli/assess/rules';
import { NONE } from '../../../src/cli/scan/phase';
import { readSettings, readUrls } from '../../../src/cli/scan/scan-options';
import { parsePolicy } from '../../../src/policy/parse';
import { catalogue } from '../../../src/services';
import { createWorkplace } from '../fake-io';
import { cookie, policy, report, request, sighting } from './runs';

const seen = report({
  accept: [
    cookie('_ga'),
    cookie('zzz', { lifetime: 86_400, httpOnly: true }),
    sighting({ kind: 'local', name: 'k 1234567' }),
    request('https://a.nobody.example/x'),
    request('https://b.nobody.example/y'),
    cookie('flux_consent'),
  ],
});
const { run, cwd, remove } = createWorkplace({
  'scan.json': seen,
  'other.json': {},
  'bad.json': { id: 'x' },
  'half.json': { format: 'flux-consent-scan', pages: ['https://x.example/'] },
});
afterAll(remove);

describe('scan', () => {
  it.each([
    ['scan', 'Which page?'],
    ['scan https://a.example --report htm', 'Did you mean html?'],
    ['scan https://a.example --fail-on unknwon', 'Did you mean unknown?'],
    ['scan https://a.example -o report.pdf', 'tells the format'],
    ['scan https://a.example --json --report csv', 'Only one report'],
    ['scan https://a.example --wait soon', 'is not a number'],
    ['scan https://a.example --resolve nowhere', 'name=value'],
    ['scan https://a.example --phases accpt', 'Did you mean accept?'],
    ['scan http://[', 'is not a URL'],
    ['scan https://a.example --fail-on ,', '--fail-on is empty'],
    ['scan https://a.example --phases ,', '--phases is empty'],
    ['scan https://a.example --jurisdiction germany', 'no ISO 3166 code'],
    ['scan file:///etc/passwd', 'not an http or https URL'],
    ['init scan.json other.json', 'is a file, where a URL is expected'],
  ])('%s is misuse', async (line, why) => {
    const { exit, out, err } = await run(line);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it.each([
    ['scan https://a.example --browser-path /nope', '--browser-path names /nope, which does not exist.'],
    ['scan https://a.example --policy bad.json', 'bad.json: '],
    ['scan https://a.example --storage-state nope.json', '--storage-state nope.json cannot be read'],
    ['scan https://a.example --baseline other.json', 'is not a baseline'],
  ])('%s exits with 3', async (line, why) => {
    const { exit, err } = await run(line);
    expect(exit).toBe(3);
    expect(err).toContain(why);
  });

  it('passes host mappings and certificate settings to the browser', async () => {
    const { wishes, context } = await readSettings(
      { resolve: ['a.example=127.0.0.1', '*.b.example=::1'], 'ignore-https-errors': true },
      cwd,
    );
    expect(wishes.args).toEqual([
      '--host-resolver-rules=MAP a.example 127.0.0.1, MAP *.b.example ::1',
      '--ignore-certificate-errors',
    ]);
    expect(context).toEqual({ ignoreHTTPSErrors: true });
  });

  it('accepts URLs and jurisdictions in loose notation', async () => {
    expect(readUrls(['localhost:3000', '127.0.0.1', 'a.example:8080/x', 'HTTP://b.example'])).toEqual([
      'http://localhost:3000/',
      'http://127.0.0.1/',
      'https://a.example:8080/x',
      'http://b.example/',
    ]);
    for (const [given, meant] of [
      ['us_ca', 'US-CA'],
      ['uk', 'GB'],
      ['de', 'DE'],
    ])
      expect((await readSettings({ jurisdiction: given as string }, cwd)).jurisdiction).toBe(meant);
  });

  it('reports an unwritable output before it looks for a browser', async () => {
    const { exit, err } = await run('scan https://a.example --browser-path /nope -o nowhere/a.json');
    expect([exit, err]).toEqual([3, expect.stringContaining('nowhere/a.json cannot be written: ENOENT')]);
  });

  it('writes a sorted baseline that it can read again', async () => {
    const grants = new Map([[NONE.id, grantsIn(NONE, policy, undefined)]]);
    const run = {
      phase: NONE,
      sightings: [cookie('b'), cookie('a')],
      writes: [],
      problems: [],
      unseen: new Map(),
    };
    const inventory = takeInventory([run], createOwners({ policy, catalogue, host: 'shop.example' }));
    const { findings } = applyRules(inventory, { policy, phases: [NONE], grants, preset: new Set() });
    await writeBaseline('lock.json', [...findings].reverse(), cwd);
    const first = readFileSync(join(cwd, 'lock.json'), 'utf8');
    await writeBaseline('lock.json', findings, cwd);
    expect(readFileSync(join(cwd, 'lock.json'), 'utf8')).toBe(first);
    expect((await readBaseline('lock.json', cwd)).map(({ rule, name }) => `${rule} ${name}`)).toEqual([
      'pre-consent a',
      'pre-consent b',
      'unknown a',
      'unknown b',
    ]);
    expect(await readBaseline('nope.json', cwd)).toEqual([]);
  });
});

describe('init', () => {
  it('drafts a usable policy and leaves unknown items to a person', async () => {
    const { exit, out } = await run('init scan.json');
    expect(exit).toBe(0);
    const draft = parsePolicy(out, { catalogue, strict: true });
    expect(draft.uses.map(({ use }) => use)).toEqual(['google-analytics']);
    expect(draft.services.map(({ id, category }) => [id, category])).toEqual([
      ['own-storage', 'marketing'],
      ['nobody-example', 'marketing'],
    ]);
    expect(draft.services[0]).toMatchObject({
      title: { en: expect.stringMatching(/^DECIDE:/) },
      cookies: [{ name: 'zzz', lifetime: 'P1D', httpOnly: true }],
      storage: [{ kind: 'local', name: 'k *' }],
    });
    expect(draft.services[1]?.urls).toEqual(['a.nobody.example', 'b.nobody.example']);
    expect(out).not.toContain('flux_consent');
  });

  it('reads a report and a baseline with a byte order mark', async () => {
    writeFileSync(join(cwd, 'marked.json'), `\uFEFF${JSON.stringify(seen)}`);
    expect((await run('init marked.json')).exit).toBe(0);
    writeFileSync(join(cwd, 'marked.lock.json'), '\uFEFF{"accepted":[]}');
    expect(await readBaseline('marked.lock.json', cwd)).toEqual([]);
  });

  it('overwrites a file only with --force', async () => {
    writeFileSync(join(cwd, 'policy.json'), '{}');
    expect(await run('init scan.json -o policy.json')).toMatchObject({ exit: 3, out: '' });
    // Reported before the site is visited, which takes a while.
    const early = await run('init https://a.example --browser-path /nope -o policy.json');
    expect([early.exit, early.err]).toEqual([3, expect.stringContaining('is there already')]);
    expect(readFileSync(join(cwd, 'policy.json'), 'utf8')).toBe('{}');
    expect((await run('init scan.json -o policy.json --force')).exit).toBe(0);
    expect((await run('validate policy.json')).exit).toBe(0);
  });

  it.each([
    ['init', 2],
    ['init other.json', 3],
    ['init nope.json', 3],
    ['init half.json', 3],
  ])('%s exits with %i', async (line, exit) => expect((await run(line)).exit).toBe(exit));
});
