import { describe, expect, it } from 'vitest';
import type { Policy, PolicyInput } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { fingerprint } from '../../src/policy/fingerprint';

const base: PolicyInput = {
  id: 'acme',
  version: '1',
  categories: [{ id: 'necessary', required: true }, 'analytics', { id: 'training', separate: true }],
  services: [
    {
      id: 'tool',
      category: 'analytics',
      vendor: 'Tool Ltd',
      cookies: [{ name: '_a', lifetime: 'P1Y' }, { name: '_b' }],
      storage: [{ kind: 'local', name: 'tool:*' }],
    },
    'matomo',
  ],
};
const tool = base.services?.[0] as object;
const print = (changes: Partial<PolicyInput> = {}): string =>
  fingerprint(definePolicy({ ...base, ...changes } as Parameters<typeof definePolicy>[0]) as Policy);
const withTool = (changes: object): string =>
  print({ services: [{ ...tool, ...changes }, 'matomo'] as NonNullable<PolicyInput['services']> });

describe('the fingerprint', () => {
  it.each([
    ['a new category', () => print({ categories: [...base.categories, 'marketing'] })],
    ['a category less', () => print({ categories: base.categories.slice(0, 2) })],
    [
      'one that becomes necessary',
      () =>
        print({
          categories: [base.categories[0]!, { id: 'analytics', required: true }, base.categories[2]!],
        }),
    ],
    [
      'one that stops being separate',
      () => print({ categories: [...base.categories.slice(0, 2), 'training'] }),
    ],
    ['a new service', () => print({ services: [...base.services!, 'vimeo'] })],
    ['a service less', () => print({ services: ['matomo'] })],
    ['a service in another category', () => withTool({ category: 'training' })],
    [
      'a catalogue service in another category',
      () => print({ services: [base.services![0]!, { use: 'matomo', category: 'training' }] }),
    ],
    [
      'another vendor of a catalogue service',
      () => print({ services: [base.services![0]!, { use: 'matomo', vendor: 'Other Ltd' }] }),
    ],
    [
      'one more cookie of a catalogue service',
      () =>
        print({
          services: [base.services![0]!, { use: 'matomo', cookies: [{ name: '_pk_new', lifetime: 'P1Y' }] }],
        }),
    ],
    ['another vendor', () => withTool({ vendor: 'Other Ltd' })],
    [
      'one more cookie',
      () => withTool({ cookies: [{ name: '_a', lifetime: 'P1Y' }, { name: '_b' }, { name: '_c' }] }),
    ],
    ['a longer life', () => withTool({ cookies: [{ name: '_a', lifetime: 'P2Y' }, { name: '_b' }] })],
    ['other storage', () => withTool({ storage: [{ kind: 'local', name: 'other:*' }] })],
  ])('changes with %s', (_, changed) => expect(changed()).not.toBe(print()));

  it.each([
    ['another version', () => print({ version: '2' })],
    ['another order of categories', () => print({ categories: [...base.categories].reverse() })],
    ['another order of services', () => print({ services: [...base.services!].reverse() })],
    [
      'another order of cookies',
      () => withTool({ cookies: [{ name: '_b' }, { name: '_a', lifetime: 'P1Y' }] }),
    ],
    [
      'a category written out',
      () => print({ categories: [base.categories[0]!, { id: 'analytics' }, base.categories[2]!] }),
    ],
    ['wording', () => print({ texts: { en: { 'banner.title': 'Hello' } } })],
    ['looks', () => print({ ui: { layout: 'box' } })],
    ['addresses it is found by', () => withTool({ urls: ['tool.example'] })],
  ])('does not change with %s', (_, changed) => expect(changed()).toBe(print()));

  it('has the format that a record stores', () => expect(print()).toMatch(/^[a-z\d]{1,7}$/));
});
