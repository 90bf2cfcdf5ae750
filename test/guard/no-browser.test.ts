// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createConsent, definePolicy } from '../../src';
import { installGuard } from '../../src/guard';

// Applications that install the guard are tested in jsdom, which lacks much of a browser.
it('in jsdom the guard reports that it could not be started, restores the natives and locks other sites out', () => {
  const natives = () => [Element.prototype.setAttribute, Node.prototype.appendChild, document.cookie, fetch];
  const before = natives();
  const policy = definePolicy({
    id: 'app',
    version: '1',
    controller: { name: 'App', privacyPolicy: '/privacy' },
    categories: [{ id: 'necessary', required: true }, 'analytics'],
  });
  const consent = createConsent(policy);
  const problems: string[] = [];
  consent.on('problem', ({ code, message }) => problems.push(`${code}: ${message}`));
  const undo = installGuard(consent);
  expect(problems).toEqual([expect.stringMatching(/^guard: The guard could not be started \(\S/)]);
  expect(natives()).toEqual(before);
  expect(document.querySelector('meta[http-equiv]')).not.toBeNull();
  consent.acceptAll();
  expect(consent.has('analytics')).toBe(true);
  undo();
  consent.destroy();
});
