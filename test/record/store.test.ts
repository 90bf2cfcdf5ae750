import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/model/record';
import { decodeRecord, encodeRecord } from '../../src/record/codec';
import { createRecordStore } from '../../src/record/store';
import { createWorld, DAY, deafJar, START, throwingJar, throwingStorage } from '../consent/fake-platform';
import fc from '../fast-check';

let ids = 0;
const record = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  policy: 'acme',
  version: '1',
  fingerprint: 'abc',
  id: (++ids).toString(16).padStart(24, '0'),
  given: START / 1000,
  expires: START / 1000 + 180 * 86_400,
  jurisdiction: 'DE',
  action: 'save',
  surface: 'banner',
  granted: ['analytics'],
  denied: ['marketing'],
  signals: [],
  ...changes,
});
const tooLong = (): ConsentRecord =>
  record({ granted: Array.from({ length: 40 }, (_, i) => `service-number-${i}`) });

describe('domain: auto', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['a.b.shop.co.uk', 'shop.co.uk'],
    ['shop.co.uk', 'shop.co.uk'],
    ['alice.github.io', 'alice.github.io'],
    ['deep.alice.github.io', 'alice.github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('a page on %s stores the choice for %s only', (host, domain) => {
    const world = createWorld();
    const store = createRecordStore(world.platform({ host }), { domain: 'auto' });
    const choice = record();
    expect(store.write(choice)).toBe('cookie');
    expect(world.cookies.map((cookie) => cookie.domain)).toEqual([domain]);
    expect(store.read()).toEqual(choice);
  });

  it('all hosts of a site share a choice, but not other sites under the same public suffix', () => {
    const world = createWorld();
    const at = (host: string) => createRecordStore(world.platform({ host, storage: undefined }), {});
    const choice = record();
    at('www.shop.co.uk').write(choice);
    expect(at('help.shop.co.uk').read()).toEqual(choice);
    expect(at('other.co.uk').read()).toBeUndefined();
    expect(at('myshop.co.uk').read()).toBeUndefined();
  });

  it('a domain set in the options is used as it is', () => {
    const world = createWorld();
    createRecordStore(world.platform({ host: 'a.app.example.com' }), { domain: 'app.example.com' }).write(
      record(),
    );
    expect(world.cookies.map(({ domain, hostOnly }) => [domain, hostOnly])).toEqual([
      ['app.example.com', false],
    ]);
  });

  it('a foreign domain in the options falls back to the host', () => {
    const world = createWorld();
    const store = createRecordStore(world.platform(), { domain: 'elsewhere.test' });
    expect(store.write(record())).toBe('cookie');
    expect(world.cookies.map(({ domain }) => domain)).toEqual(['www.example.com']);
  });
});

// BUG: a cookie of a wider domain, set before the site chose a narrower one, won over every later choice (fixed).
describe('a new choice is never shadowed by an older one', () => {
  const host = 'a.b.example.com';
  const places = [undefined, host, 'b.example.com', 'example.com'];
  it.each(
    places.flatMap((older) => ['auto', 'b.example.com', host].map((domain) => [older, domain] as const)),
  )('with an older cookie at %s and the domain %s', (older, domain) => {
    const world = createWorld();
    const platform = world.platform({ host });
    const expires = new Date(START + 300 * DAY);
    platform.cookies?.set('flux_consent', encodeRecord(record())!, { domain: older, expires });
    const choice = record({ granted: [], denied: ['analytics', 'marketing'] });
    const store = createRecordStore(platform, { ...(domain && { domain }) });
    expect(store.write(choice)).toBe('cookie');
    expect(store.read()).toEqual(choice);
    // A new store, as on the next page view, has nothing in memory.
    expect(createRecordStore(world.platform({ host }), { ...(domain && { domain }) }).read()).toEqual(choice);
  });

  it('written by another host of the site or its server after this page has read', () => {
    const world = createWorld();
    const store = createRecordStore(world.platform({ host: 'a.example.com' }), { domain: 'a.example.com' });
    expect(store.read()).toBeUndefined();
    const grant = record({ granted: ['analytics', 'marketing'], denied: [] });
    createRecordStore(world.platform({ host: 'b.example.com' }), { domain: 'example.com' }).write(grant);
    const refusal = record({ granted: [], denied: ['analytics', 'marketing'] });
    store.write(refusal);
    const later = createRecordStore(world.platform({ host: 'a.example.com' }), { domain: 'a.example.com' });
    expect(later.read()).toEqual(refusal);
  });

  it('wherever older cookies are, even if the new choice is too long for a cookie', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
        fc.constantFrom('auto', host, 'b.example.com', 'example.com'),
        fc.boolean(),
        (older, domain, long) => {
          const world = createWorld();
          const platform = world.platform({ host });
          for (const place of older)
            platform.cookies?.set('flux_consent', encodeRecord(record())!, {
              domain: place,
              expires: new Date(START + 300 * DAY),
            });
          const choice = long ? tooLong() : record({ granted: [] });
          createRecordStore(platform, { ...(domain && { domain }) }).write(choice);
          expect(createRecordStore(world.platform({ host }), { ...(domain && { domain }) }).read()).toEqual(
            choice,
          );
        },
      ),
    );
  });

  it('in localStorage, which is cleared once cookies work again', () => {
    const world = createWorld();
    createRecordStore(world.platform({ cookies: deafJar }), {}).write(record());
    expect(world.stored.has('flux_consent')).toBe(true);
    createRecordStore(world.platform(), {}).write(record());
    expect(world.stored.has('flux_consent')).toBe(false);
  });
});

describe('where cookies fail', () => {
  it.each([
    ['are off', { cookies: deafJar }],
    ['throw', { cookies: throwingJar }],
    ['do not exist', { cookies: undefined }],
  ])('if they %s, localStorage keeps the choice for the next page view', (_, changes) => {
    const world = createWorld();
    const choice = record();
    expect(createRecordStore(world.platform(changes), {}).write(choice)).toBe('local');
    expect(createRecordStore(world.platform(changes), {}).read()).toEqual(choice);
  });

  it.each([
    ['throws', throwingStorage],
    ['is not there', undefined],
    ['keeps nothing', { getItem: () => null, setItem: () => {}, removeItem: () => {} }],
  ])('and storage %s, the choice lasts for the page view', (_, storage) => {
    const world = createWorld();
    const changes = { cookies: throwingJar, storage };
    const store = createRecordStore(world.platform(changes), {});
    expect(store.read()).toBeUndefined();
    const choice = record();
    expect(store.write(choice)).toBe('memory');
    expect(store.read()).toEqual(choice);
    expect(createRecordStore(world.platform(changes), {}).read()).toBeUndefined();
  });

  it('storage that throws does not prevent the cookie', () => {
    const world = createWorld();
    expect(createRecordStore(world.platform({ storage: throwingStorage }), {}).write(record())).toBe(
      'cookie',
    );
  });

  it('a record too long for a cookie is stored whole in localStorage', () => {
    const world = createWorld();
    const choice = tooLong();
    expect(createRecordStore(world.platform(), {}).write(choice)).toBe('local');
    expect(world.cookies).toEqual([]);
    expect(createRecordStore(world.platform(), {}).read()).toEqual(choice);
  });

  it.each(['garbage', '2.acme.9', '%7B%7D', '1.............'])(
    'the invalid cookie %s counts as no choice, and the next choice replaces it',
    (value) => {
      const world = createWorld();
      const platform = world.platform();
      platform.cookies?.set('flux_consent', value, {});
      const store = createRecordStore(platform, {});
      expect(store.read()).toBeUndefined();
      const choice = record();
      store.write(choice);
      expect(createRecordStore(world.platform(), {}).read()).toEqual(choice);
    },
  );

  it('a corrupt cookie does not hide a valid copy in localStorage', () => {
    const world = createWorld();
    const choice = record();
    world.stored.set('flux_consent', encodeRecord(choice)!);
    const platform = world.platform();
    platform.cookies?.set('flux_consent', 'garbage', {});
    expect(createRecordStore(platform, {}).read()).toEqual(choice);
  });
});

describe('what is stored', () => {
  it('is nothing before a choice', () => {
    const world = createWorld();
    createRecordStore(world.platform(), {}).read();
    expect([world.writes, world.cookies.length, world.stored.size]).toEqual([0, 0, 0]);
  });

  it('expires at the same time for a refusal as for a grant', () => {
    const until = (granted: string[], denied: string[]): number => {
      const world = createWorld();
      createRecordStore(world.platform(), {}).write(record({ granted, denied }));
      return world.cookies[0]!.expires;
    };
    expect(until([], ['analytics', 'marketing'])).toBe(until(['analytics', 'marketing'], []));
    expect(until([], ['analytics'])).toBe(START + 180 * DAY);
  });

  it('has the cookie name of the policy and can be decoded', () => {
    const world = createWorld();
    const choice = record();
    createRecordStore(world.platform(), { cookie: 'acme_choice' }).write(choice);
    expect(world.cookies.map(({ name }) => name)).toEqual(['acme_choice']);
    expect(decodeRecord(world.cookies[0]!.value)).toEqual(choice);
    expect(createRecordStore(world.platform(), {}).read()).toBeUndefined();
  });

  it('has no Secure flag over HTTP, where the cookie would be lost', () => {
    const world = createWorld();
    const store = createRecordStore(world.platform({ secure: false }), {});
    expect(store.write(record())).toBe('cookie');
  });
});

describe('an older choice', () => {
  it('under a name with a prefix is removed when the newer one fits no cookie', () => {
    const world = createWorld();
    const store = createRecordStore(world.platform(), { cookie: '__Host-consent' });
    expect(store.write(record())).toBe('cookie');
    const refusal = tooLong();
    expect(store.write(refusal)).toBe('local');
    expect(store.read()).toEqual(refusal);
  });

  it('under a name with a prefix, on a wider domain, does not shadow the newer one', () => {
    const world = createWorld();
    const name = '__Secure-consent';
    createRecordStore(world.platform({ host: 'shop.example.com' }), { cookie: name }).write(record());
    const store = createRecordStore(world.platform({ host: 'shop.example.com' }), {
      cookie: name,
      domain: 'shop.example.com',
    });
    const newer = record();
    expect(store.write(newer)).toBe('cookie');
    expect(store.read()).toEqual(newer);
  });

  it('in localStorage does not come back because the newer one fits no more', () => {
    const world = createWorld();
    const { storage } = world.platform();
    let full = false;
    const setItem = (key: string, value: string): void => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      storage?.setItem(key, value);
    };
    const platform = world.platform({ cookies: undefined, storage: { ...storage!, setItem } });
    const store = createRecordStore(platform, {});
    store.write(record());
    full = true;
    const newer = record({ granted: [], denied: ['analytics', 'marketing'] });
    expect(store.write(newer)).toBe('memory');
    expect(store.read()).toEqual(newer);
  });

  it('does not come back from memory once a newer one, made elsewhere, was cleared', () => {
    const world = createWorld();
    const store = createRecordStore(world.platform(), {});
    store.write(record());
    world.jar('www.example.com').remove('flux_consent', { domain: 'example.com' });
    expect(store.read()).toBeUndefined();
  });

  it('in the memory of one page gives way to one that another page could store', () => {
    const world = createWorld();
    const full: typeof throwingStorage = { ...throwingStorage, removeItem: () => {} };
    const store = createRecordStore(world.platform({ storage: full }), {});
    expect(store.write(tooLong())).toBe('memory');
    const refusal = record({ given: START / 1000 + 5, granted: [], denied: ['analytics'] });
    expect(createRecordStore(world.platform(), {}).write(refusal)).toBe('cookie');
    expect(store.read()).toEqual(refusal);
  });
});
