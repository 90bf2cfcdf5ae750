import { afterEach, beforeEach, expect, it } from 'vitest';
import { createConsent } from '../../src/consent/create-consent';
import type { Consent } from '../../src/model/consent';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { globalPrivacyControl } from '../../src/signals/global-privacy-control';
import { createWorld } from '../consent/fake-platform';

const page = globalThis as unknown as { document?: unknown };
let honoured: boolean | undefined;
beforeEach(() => {
  honoured = undefined;
  page.document = {
    documentElement: {
      toggleAttribute: (name: string, on: boolean) => {
        if (name === 'data-gpc-honoured') honoured = on;
      },
    },
  };
});
afterEach(() => {
  delete page.document;
});

const policy = definePolicy({ id: 'acme', version: '1', categories: ['analytics', 'marketing'] }) as Policy;
const visit = (gpc: boolean, jurisdiction: string): Consent =>
  createConsent(policy, { catalogue: () => [], jurisdiction, platform: createWorld().platform({ gpc }) });

it.each([
  [true, 'US-CA', true],
  [false, 'US-CA', false],
  [true, 'DE', false],
])('with the signal %s in %s, data-gpc-honoured is %s', (gpc, place, said) => {
  globalPrivacyControl()(visit(gpc, place));
  expect(honoured).toBe(said);
});

it('data-gpc-honoured is removed once the visitor accepts all, and not touched after the undo', () => {
  const consent = visit(true, 'US-CA');
  const undo = globalPrivacyControl()(consent);
  consent.acceptAll();
  expect([honoured, consent.has('marketing')]).toEqual([false, true]);
  undo();
  honoured = undefined;
  consent.withdraw();
  expect(honoured).toBeUndefined();
});
