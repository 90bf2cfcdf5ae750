import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConsent } from '../../src/consent/create-consent';
import type { Consent } from '../../src/model/consent';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import { connectSignals } from '../../src/signals/connect-signals';
import { googleConsentMode } from '../../src/signals/google-consent-mode';
import { createWorld } from '../consent/fake-platform';

type Entry = readonly ['consent', 'default' | 'update', Record<string, string>];
const page = globalThis as unknown as { self?: { dataLayer?: unknown[] } };
const before = page.self;
beforeEach(() => {
  page.self = {};
});
afterEach(() => {
  if (before) page.self = before;
  else delete page.self;
});

const policy = definePolicy({
  id: 'acme',
  version: '1',
  categories: [
    { id: 'necessary', required: true },
    'preferences',
    'analytics',
    'marketing',
    'personalization',
    'own',
  ],
}) as Policy;
const visit = (jurisdiction: string, world = createWorld(), gpc = false): Consent =>
  createConsent(policy, { catalogue: () => [], jurisdiction, platform: world.platform({ gpc }) });

const layer = (): unknown[] => page.self?.dataLayer ?? [];
const entries = (): Entry[] =>
  layer().map((entry) => Array.from(entry as ArrayLike<unknown>) as unknown as Entry);
const commands = (): string[] => entries().map(([, command]) => command);
const last = (): Record<string, string> => entries().at(-1)![2];

const DENIED = {
  security_storage: 'granted',
  analytics_storage: 'denied',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
};

describe('the commands for Google’s tags', () => {
  it('start by denying everything', () => {
    googleConsentMode()(visit('DE'));
    expect(entries()).toEqual([['consent', 'default', DENIED]]);
  });

  it('start by denying everything under opt-out too, then update', () => {
    googleConsentMode()(visit('US-CA'));
    expect(entries()[0]).toEqual(['consent', 'default', DENIED]);
    expect(commands()).toEqual(['default', 'update']);
    expect(Object.values(last())).not.toContain('denied');
  });

  it('include the stored choice at once on a later visit', () => {
    const world = createWorld();
    visit('DE', world).save({ analytics: true });
    googleConsentMode()(visit('DE', world));
    expect(commands()).toEqual(['default', 'update']);
    expect(last()).toEqual({ ...DENIED, analytics_storage: 'granted' });
  });

  it('are `arguments` objects, as Google ignores arrays', () => {
    const consent = visit('DE');
    googleConsentMode()(consent);
    consent.acceptAll();
    expect(layer().map((entry) => Object.prototype.toString.call(entry))).toEqual([
      '[object Arguments]',
      '[object Arguments]',
    ]);
  });

  it.each([
    ['analytics', ['analytics_storage']],
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['preferences', ['functionality_storage']],
    ['personalization', ['personalization_storage']],
  ])('grant for %s only %j', (id, types) => {
    const consent = visit('DE');
    googleConsentMode()(consent);
    consent.save({ [id]: true });
    expect(last()).toEqual({ ...DENIED, ...Object.fromEntries(types.map((type) => [type, 'granted'])) });
  });

  it('do not change with a custom category', () => {
    const consent = visit('DE');
    googleConsentMode()(consent);
    consent.save({ own: true });
    expect(commands()).toEqual(['default']);
  });

  it('deny ad storage and ad user data under Global Privacy Control', () => {
    googleConsentMode()(visit('US-CA', createWorld(), true));
    expect(last()).toMatchObject({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      analytics_storage: 'granted',
    });
  });
});

describe('the data layer', () => {
  it('gets one update per changed decision', () => {
    const consent = visit('DE');
    googleConsentMode()(consent);
    consent.rejectAll();
    expect(commands()).toEqual(['default']);
    consent.acceptAll();
    consent.acceptAll();
    expect(commands()).toEqual(['default', 'update']);
    consent.withdraw('marketing');
    consent.withdraw();
    expect(commands()).toEqual(['default', 'update', 'update', 'update']);
    expect(last()).toEqual(DENIED);
  });

  it('gets nothing after the undo or after `destroy`', () => {
    for (const end of ['undo', 'destroy']) {
      page.self = {};
      const consent = visit('DE');
      const undo = connectSignals(consent, [googleConsentMode()]);
      if (end === 'undo') undo();
      else consent.destroy();
      consent.acceptAll();
      expect(commands()).toEqual(['default']);
    }
  });

  it('keeps what the page has pushed before', () => {
    const own = { event: 'own' };
    page.self = { dataLayer: [own] };
    googleConsentMode()(visit('DE'));
    expect(layer()[1]).toBe(own);
    expect(layer()).toHaveLength(2);
  });
});

describe('commands that the page gave before', () => {
  it('come after ours while no tag of Google’s has read them', () => {
    page.self = { dataLayer: ['js', 'config'] };
    googleConsentMode()(visit('US-CA'));
    expect(layer().slice(2)).toEqual(['js', 'config']);
    expect(commands().slice(0, 2)).toEqual(['default', 'update']);
  });

  it('are not followed by a default out of turn once a tag has read them', () => {
    const read: unknown[] = ['js', 'config'];
    const push = (...entries: unknown[]): number => Array.prototype.push.apply(read, entries);
    Object.assign(read, { push });
    page.self = { dataLayer: read };
    googleConsentMode()(visit('DE'));
    expect(layer().slice(0, 2)).toEqual(['js', 'config']);
    expect(layer()).toHaveLength(3);
  });

  it('are given one by one, and none where nothing has changed, to a page’s own `push`', () => {
    const pushed: number[] = [];
    const read = Object.assign([], { push: (...entries: unknown[]) => pushed.push(entries.length) });
    page.self = { dataLayer: read };
    const consent = visit('US-CA');
    googleConsentMode()(consent);
    consent.save({ own: false });
    expect(pushed).toEqual([1, 1]);
  });
});
