import { expect, test } from 'vitest';

test('the interface can be imported in Node', async () => {
  expect(Object.keys(await import('../../src/ui/index')).sort()).toEqual([
    'connectActions',
    'lintBanner',
    'mountDeclaration',
    'mountGates',
    'mountUi',
  ]);
});
