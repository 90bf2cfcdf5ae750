import { describe, expect, it } from 'vitest';
import { toDuration, toPattern } from '../../../src/cli/assess/pattern';
import { LIFETIME } from '../../../src/policy/formats';
import { parsePolicy } from '../../../src/policy/parse';
import fc from '../../fast-check';
import { cookie, input, PAGE, report, request, sighting, verdicts } from './runs';

const stats = cookie('_st_id');
const write = (name: string, script: string) =>
  ({ kind: 'cookie', name, host: 'shop.example', chain: [script], stage: 'after', page: PAGE }) as const;

describe('the rules of a scan', () => {
  it('accept what is necessary and what was granted', () => {
    const cart = cookie('cart');
    expect(
      verdicts({
        none: [cart],
        reject: [cart],
        accept: [cart, stats, request('https://stats.example/v')],
        'only:analytics': [stats],
        withdraw: [cart],
      }),
    ).toEqual([]);
  });

  it.each([
    ['none', 'pre-consent'],
    ['gpc', 'gpc'],
    ['reject', 'after-reject'],
    ['withdraw', 'after-withdraw'],
    ['only:marketing', 'wrong-category'],
  ])('report in the phase %s what is not allowed as %s', (phase, rule) => {
    expect(verdicts({ [phase]: [stats] })).toEqual([`${rule} _st_id`]);
  });

  it('report what is there before any choice once, and again only after a refusal', () => {
    expect(verdicts({ none: [stats], gpc: [stats], reject: [stats], 'only:marketing': [stats] })).toEqual([
      'pre-consent _st_id',
      'after-reject _st_id',
    ]);
  });

  it('do not report after a refusal what was there before it', () => {
    expect(verdicts({ reject: [cookie('_st_id', { stage: 'before' })] })).toEqual([]);
  });

  it('report what nobody declares as unknown, never as necessary', () => {
    expect(verdicts({ accept: [cookie('zzz')] })).toEqual(['unknown zzz']);
    expect(verdicts({ none: [cookie('zzz')] })).toEqual(['pre-consent zzz', 'unknown zzz']);
    expect(verdicts({ accept: [request('https://nobody.example/a?id=1')] })).toEqual([
      'unknown https://nobody.example/a',
    ]);
  });

  it('state what the words of an unknown name suggest, but do not judge by them', () => {
    const seen = report({
      accept: [cookie('acme_visitor_id')],
      'only:marketing': [cookie('acme_visitor_id')],
    });
    expect(seen.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unknown: acme_visitor_id is stored, and nobody knows whose it is, perhaps analytics.',
    ]);
    expect(seen.items[0]).toMatchObject({ category: 'unknown', likely: 'analytics' });
  });

  it('allow the session cookie of a server framework before a choice, but want it declared', () => {
    expect(verdicts({ none: [cookie('PHPSESSID')] })).toEqual(['unknown PHPSESSID']);
    expect(verdicts({ none: [cookie('PHPSESSID', { chain: ['https://nobody.example/a.js'] })] })).toEqual([
      'pre-consent PHPSESSID',
      'unknown PHPSESSID',
    ]);
  });

  it('know vendors of hosts outside the catalogue, as `classify` does', () => {
    const { findings, items } = report({ accept: [request('https://cdn.hockeystack.com/a.js')] });
    expect(findings.map(({ rule }) => rule)).toEqual(['undeclared']);
    expect(items[0]).toMatchObject({ vendor: 'HockeyStack', category: 'analytics', declared: 'no' });
  });

  it('report what the catalogue knows but the policy does not declare', () => {
    expect(verdicts({ accept: [cookie('_fbp')] })).toEqual(['undeclared _fbp']);
    expect(verdicts({ accept: [cookie('_fbp')] }, { policy: undefined })).toEqual([]);
  });

  it('report a name that a declared service stores without listing it', () => {
    const seen = {
      sightings: [cookie('surprise')],
      writes: [write('surprise', 'https://stats.example/t.js')],
    };
    const [finding] = report({ accept: seen }).findings;
    expect(finding).toMatchObject({
      rule: 'undeclared',
      service: 'stats',
      source: 'https://stats.example/t.js',
    });
    expect(verdicts({ none: seen })).toEqual(['pre-consent surprise', 'undeclared surprise']);
  });

  it('allow requests to the site itself and to its first-party hosts', () => {
    const own = parsePolicy({ ...input, firstParty: ['shop-static.example'] });
    const seen = { none: [request(`${PAGE}api`), request('https://img.shop-static.example/a.png')] };
    expect(verdicts(seen, { policy: own })).toEqual([]);
  });

  it('report a name that was written and removed again, except for feature tests', () => {
    const seen = { writes: [write('_st_lock', `${PAGE}app.js`), write('__storage_test__', `${PAGE}app.js`)] };
    const { findings, notices } = report({ none: seen });
    expect(findings.map(({ message }) => message)).toEqual([
      '_st_lock was written and removed again before any choice (Stats Ltd, analytics).',
    ]);
    expect(notices.map(({ name }) => name)).toEqual(['__storage_test__']);
  });

  it('only note what is in the storage of a third party, which no page can clear', () => {
    const { findings, notices } = report({ withdraw: [cookie('uid', { host: 'stats.example' })] });
    expect(findings).toEqual([]);
    expect(notices[0]?.message).toContain('which only stats.example can clear');
  });

  it('report a consent record without a choice', () => {
    const record = cookie('flux_consent');
    expect(verdicts({ accept: [record], reject: [record], withdraw: [record] })).toEqual([]);
    expect(verdicts({ none: [record] })).toEqual(['pre-consent flux_consent']);
    expect(verdicts({ none: [record] }, { preset: ['cookie flux_consent'] })).toEqual([]);
  });

  it('apply the regime of the given jurisdiction', () => {
    const pixel = request('https://ads.example/p');
    const ads = parsePolicy({
      ...input,
      services: [{ id: 'ads', category: 'marketing', urls: ['ads.example'] }],
    });
    const seen = { none: [pixel], gpc: [pixel] };
    expect(verdicts(seen, { policy: ads })).toEqual(['pre-consent https://ads.example/p']);
    expect(verdicts(seen, { policy: ads, jurisdiction: 'US-CA' })).toEqual(['gpc https://ads.example/p']);
  });

  it('accept what the baseline lists, and report its stale entries', () => {
    const entry = { rule: 'pre-consent', kind: 'cookie', name: '_st_*', host: 'shop.example' } as const;
    const baseline = [entry, { ...entry, name: 'gone' }];
    const { findings, summary, gone } = report(
      { none: [cookie('_st_1234567'), cookie('_st_new')] },
      { baseline },
    );
    expect(findings.map(({ name, fails }) => [name, fails])).toEqual([
      ['_st_1234567', false],
      ['_st_new', true],
    ]);
    expect(summary).toMatchObject({ findings: 2, accepted: 1, failing: 1 });
    expect(gone.map(({ name }) => name)).toEqual(['gone']);
  });

  it('fail only for the rules of --fail-on', () => {
    const { summary } = report({ none: [cookie('zzz')] }, { failOn: ['unknown'] });
    expect(summary).toMatchObject({ findings: 2, failing: 1 });
  });

  it('do not depend on the order of sightings', () => {
    const all = [
      stats,
      cookie('zzz'),
      request('https://nobody.example/a'),
      sighting({ kind: 'local', name: 'st:1' }),
    ];
    const expected = verdicts({ none: all });
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(verdicts({ none: shuffled })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('patterns', () => {
  it.each([
    ['cookie', '_ga_1700000000', '_ga_*'],
    ['local', 'mp_0123456789abcdef0123456789abcdef_mixpanel', 'mp_*_mixpanel'],
    ['local', 'seat:6f1c2a34-1111-4222-8333-123456789abc', 'seat:*'],
    ['request', 'http://a.example:4173/collect/1700000000?x=1', 'http://a.example/collect/*'],
    ['local', 'effaced', 'effaced'],
  ] as const)('%s %s', (kind, name, pattern) => expect(toPattern(kind, name)).toBe(pattern));
});

describe('durations', () => {
  it.each([
    [31_536_000 - 60, 'P1Y'],
    [7_776_000, 'P3M'],
    [7 * 86_400, 'P7D'],
    [1800, 'PT30M'],
    [7200, 'PT2H'],
  ])('%i s', (seconds, text) => expect(toDuration(seconds)).toBe(text));

  it('are always valid in a policy', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e7 }), (seconds) => LIFETIME.test(toDuration(seconds))));
  });
});
