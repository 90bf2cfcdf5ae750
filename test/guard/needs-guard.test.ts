import { describe, expect, it } from 'vitest';
import { needsGuard } from '../../src/guard/needs-guard';
import { readPolicy } from '../../src/policy/read';

const policy = (more: object) =>
  readPolicy({
    id: 'x',
    version: '1',
    categories: [{ id: 'necessary', required: true }, 'analytics'],
    unknown: { requests: 'report' },
    ...more,
  });

describe('the guard loads before the page', () => {
  it.each([
    ['what is unknown is blocked', { unknown: {} }],
    ['unknown storage is', { unknown: { requests: 'allow', storage: 'block' } }],
    ['the policy is strict', { strict: true }],
    ['it names a service of the catalogue', { services: ['youtube'] }],
    ['it describes a service', { services: [{ id: 'meter', category: 'analytics', urls: ['meter.test'] }] }],
  ])('if %s', (_, more) => {
    expect(policy(more)).toBeDefined();
    expect(needsGuard(policy(more))).toBe(true);
  });

  it('without a usable policy', () => {
    expect(needsGuard(undefined)).toBe(true);
    expect(needsGuard(policy({ id: '!' }))).toBe(true);
  });

  it('but not if only marked-up elements are held', () => {
    expect(needsGuard(policy({}))).toBe(false);
    expect(needsGuard(policy({ unknown: { requests: 'allow', storage: 'allow' } }))).toBe(false);
  });
});
