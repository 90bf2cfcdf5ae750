import { expect, it } from 'vitest';
import { distance, nearest } from '../../src/policy/nearest';
import fc from '../fast-check';

it.each([
  ['', '', 0],
  ['analytics', 'analitycs', 2],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['abc', '', 3],
])('%j and %j are %i edits apart', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

it('the distance is zero to itself, symmetric, and at most the length of the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('suggests the word behind a typo, but nothing for an unrelated word', () => {
  expect(nearest('Analitycs', ['necessary', 'analytics'])).toBe('analytics');
  expect(nearest('weather', ['necessary', 'analytics'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
