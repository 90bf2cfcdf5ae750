import { expect, it } from 'vitest';
import { ConsentError } from '../../src/errors';
import { definePolicy } from '../../src/policy/define';
import { catalogue } from '../../src/services';
import { small } from './policies';

it('expands shorthands and separates own services from catalogue services', () => {
  const policy = definePolicy({
    ...small,
    services: [
      'google-analytics',
      { id: 'workspace', category: 'necessary' },
      { use: 'youtube', vendor: 'G' },
    ],
  });
  expect(policy.categories).toEqual([{ id: 'necessary' }, { id: 'analytics' }]);
  expect(policy.uses).toEqual([{ use: 'google-analytics' }, { use: 'youtube', vendor: 'G' }]);
  expect(policy.services).toEqual([{ id: 'workspace', category: 'necessary' }]);
});

it('accepts every catalogue service as an own service', () => {
  expect(catalogue.length).toBeGreaterThan(24);
  for (const service of catalogue) {
    const { services } = definePolicy({
      id: 'a',
      version: '1',
      categories: [service.category],
      services: [service],
    });
    const { source, checked, ...rest } = service;
    expect(services, service.id).toEqual([rest]);
  }
});

it('throws a ConsentError that points to parsePolicy', () => {
  const define = () => definePolicy({ ...small, id: 'my site' });
  expect(define).toThrow(ConsentError);
  expect(define).toThrow('parsePolicy');
  for (const wrong of [undefined, null, 5, { ...small, services: {} }, { ...small, services: [null] }])
    expect(() => definePolicy(wrong as never)).toThrow(ConsentError);
});
