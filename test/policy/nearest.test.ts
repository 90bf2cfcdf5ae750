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

it('is a distance: none to itself, the same both ways, never more than the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('guesses slips, not other words', () => {
  expect(nearest('Analitycs', ['necessary', 'analytics'])).toBe('analytics');
  expect(nearest('weather', ['necessary', 'analytics'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
