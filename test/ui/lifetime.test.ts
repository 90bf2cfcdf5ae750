import { expect, test } from 'vitest';
import { lengthOf, readLifetime } from '../../src/ui/lifetime';

test.each([
  ['P6M', 'en', '6 months'],
  ['P1Y6M', 'en', '1 year 6 months'],
  ['PT30M', 'en', '30 minutes'],
  ['P1DT12H', 'en', '1 day 12 hours'],
  ['P2Y', 'de', '2 Jahre'],
  ['session', 'en', ''],
])('%s in the language %s reads %s', (iso, language, text) => {
  expect(readLifetime(iso, language)).toBe(text);
});

test('lifetimes sort by length, whatever their unit', () => {
  const inOrder = ['session', 'PT30M', 'P1D', 'P1DT12H', 'P90D', 'P6M', 'P13M', 'P2Y'];
  expect([...inOrder].sort().sort((a, b) => lengthOf(a) - lengthOf(b))).toEqual(inOrder);
});
