import { expect, it } from 'vitest';
import { withoutSdk } from '../../src/cli/assess/owner';

it('files of the SDK only stand between the page and who really wrote or loaded something', () => {
  const own = ['consent.js', 'consent.site.js', 'consent-guard.js', 'consent-worker.js', 'consent-ui.mjs'];
  const chain = own.map((file) => `https://app.test/flux-consent/${file}?v=1`);
  const others = ['https://app.test/consent-manager.js', 'https://meter.test/tag.js'];
  expect(withoutSdk([...chain, ...others])).toEqual(others);
});
