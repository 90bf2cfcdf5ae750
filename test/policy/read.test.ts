import { afterEach, describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/read';
import { full, small } from './policies';

const withService = (fields: object) => ({
  ...small,
  services: [{ id: 'x', category: 'analytics', ...fields }],
});

describe('readPolicy', () => {
  it('accepts every field of a policy', () => {
    expect(readPolicy(full)).toBeDefined();
    expect(readPolicy(JSON.parse(JSON.stringify(full)))).toEqual(readPolicy(full));
  });

  it.each(Object.keys(full).map((key) => [key]))('refuses %s of a wrong type', (key) => {
    for (const wrong of [null, 0, [0], { '': 0 }])
      expect(readPolicy({ ...full, [key]: wrong }), JSON.stringify(wrong)).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a host', { urls: ['example.com', 'cdn-1.example.com', 'localhost'] }],
    ['a host and path', { urls: ['example.com/x/*', '*/matomo.js', '*.example.com'] }],
    ['a full URL', { urls: ['https://example.com:8443/x?y=*', 'wss://example.com'] }],
    [
      'lifetimes',
      {
        cookies: ['session', 'P6M', 'P1Y6M', 'PT30M', 'P1DT12H'].map((lifetime) => ({ name: 'a', lifetime })),
      },
    ],
    [
      'strange names',
      { cookies: [{ name: 'AMCV_*%40AdobeOrg' }], storage: [{ kind: 'local', name: 'iU5q-!O9@$' }] },
    ],
  ])('accepts %s', (_, fields) => {
    expect(readPolicy(withService(fields))).toBeDefined();
  });

  it.each<[string, object]>([
    ['a URL of another scheme', { urls: ['ftp://example.com'] }],
    ['a URL without a host', { urls: ['/js/app.js'] }],
    ['a URL with a space', { urls: ['example.com/a b'] }],
    ['an empty pattern', { urls: [''] }],
    ['a lifetime in words', { cookies: [{ name: 'a', lifetime: '6 months' }] }],
    ['a cookie name with a semicolon', { cookies: [{ name: 'a;b' }] }],
    ['a storage of no kind', { storage: [{ name: 'a' }] }],
    ['a script as privacy policy', { privacyPolicy: 'javascript:alert(1)' }],
    ['a disguised script as privacy policy', { privacyPolicy: 'java\nscript:alert(1)' }],
    ['data as privacy policy', { privacyPolicy: ' data:text/html,x' }],
    ['the source of a catalogue service', { source: 'https://example.com' }],
  ])('refuses %s', (_, fields) => {
    expect(readPolicy(withService(fields))).toBeUndefined();
  });

  it.each([
    ['/consent-records', true],
    ['https://example.com/records', true],
    ['http://localhost:8080/records', true],
    ['//evil.example/records', false],
    ['/\\evil.example/records', false],
    ['http://example.com/records', false],
    ['http://localhost.evil.example/', false],
    ['javascript:1', false],
  ])('record endpoint %s: %s', (endpoint, usable) => {
    expect(!!readPolicy({ ...small, record: { endpoint } })).toBe(usable);
  });

  it.each([
    ['Inter, sans-serif', true],
    ["'Segoe UI', system-ui", true],
    ['x; } body { display: none', false],
    ['x /* ', false],
    ['url(//evil.example)', false],
  ])('font %s: %s', (font, usable) => {
    expect(!!readPolicy({ ...small, ui: { theme: { font } } })).toBe(usable);
  });

  it('tells apart ids of which one is part of the other', () => {
    const services = [
      { id: 'gtag', category: 'analytics' },
      { id: 'multiplegtag', category: 'analytics' },
    ];
    expect(readPolicy({ ...small, services })?.services.map(({ id }) => id)).toEqual([
      'gtag',
      'multiplegtag',
    ]);
  });

  it('returns undefined instead of throwing for a getter that throws', () => {
    const trap = Object.defineProperty({ ...small }, 'texts', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    expect(readPolicy(trap)).toBeUndefined();
  });

  it('does not change its input', () => {
    const before = JSON.stringify(full);
    readPolicy(full);
    expect(JSON.stringify(full)).toBe(before);
  });
});

describe('a polluted Object.prototype', () => {
  const put = {
    firstParty: ['tracker.example'],
    enforce: false,
    required: true,
    unknown: { requests: 'allow', storage: 'allow' },
    services: [{ id: 'x', category: 'necessary' }],
    jurisdictions: { default: 'none' },
  };
  afterEach(() => {
    for (const name of Object.keys(put)) Reflect.deleteProperty(Object.prototype, name);
  });

  it.each(Object.keys(put))('changes nothing through %s', (name) => {
    const before = JSON.stringify(readPolicy(structuredClone(small)));
    Object.assign(Object.prototype, { [name]: put[name as keyof typeof put] });
    expect(JSON.stringify(readPolicy(structuredClone(small)))).toBe(before);
  });
});
