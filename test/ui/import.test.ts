import { expect, test } from 'vitest';

test('importing the interface in Node touches nothing', async () => {
  expect(Object.keys(await import('../../src/ui/index')).sort()).toEqual([
    'connectActions',
    'lintBanner',
    'mountDeclaration',
    'mountGates',
    'mountUi',
  ]);
});
