import { expect, it } from 'vitest';
import { draftPolicy } from '../../../src/cli/assess/draft';
import type { PolicyInput } from '../../../src/model/policy';
import type { Service } from '../../../src/model/service';
import { parsePolicy } from '../../../src/policy/parse';
import { catalogue } from '../../../src/services';
import { cookie, report, request } from './runs';

const draft = (...seen: Parameters<typeof report>[0][string][]) => {
  const { items } = report({ accept: seen.flat() as never }, { policy: undefined });
  return draftPolicy(items, { site: 'shop.example', catalogue }).policy;
};
const only = (policy: PolicyInput): Service => policy.services?.[0] as Service;

it('gives a host known only to the host table its vendor and category, but still asks a person', () => {
  const policy = draft([request('https://cdn.hockeystack.com/a.js')]);
  expect(policy.services).toMatchObject([
    { vendor: 'HockeyStack', category: 'analytics', title: { en: 'DECIDE: HockeyStack' } },
  ]);
  expect(policy.categories).toEqual([{ id: 'necessary', required: true }, 'analytics']);
  expect(() => parsePolicy(policy)).not.toThrow();
});

it('puts names with suggestive words into marketing, and states what the words suggest', () => {
  const service = only(draft([cookie('acme_visitor_id'), cookie('zzz')]));
  expect(service).toMatchObject({ category: 'marketing' });
  expect(service.description?.en).toContain('Words of its names suggest analytics.');
});

it('calls nothing necessary, not even the session cookie of a server framework', () => {
  const service = only(draft([cookie('PHPSESSID')]));
  expect(service.category).toBe('marketing');
});
