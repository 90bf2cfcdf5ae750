import { describe, expect, it } from 'vitest';
import { createCatalogueClassifier } from '../../src/classify/catalogue-classifier';
import { makersOf, packageOf } from '../../src/classify/package';
import { catalogue } from '../../src/services';

const classifier = createCatalogueClassifier(catalogue);
// The catalogue may list the CDN address of a vendor's package: without it, only the package name can tell.
const without = createCatalogueClassifier(
  catalogue.map((service) => ({
    ...service,
    urls: service.urls?.filter((url) => !/jsdelivr|unpkg/.test(url)) ?? [],
  })),
);
const answer = (address: string) => classifier.url(new URL(address));

describe('a package on a public CDN', () => {
  it.each([
    ['https://cdn.jsdelivr.net/npm/@airbrake/browser@2.1/umd/airbrake.js', '@airbrake/browser'],
    ['https://unpkg.com/flagsmith/index.js?x=1', 'flagsmith'],
    ['https://esm.sh/@sentry/browser', '@sentry/browser'],
    ['https://cdnjs.cloudflare.com/ajax/libs/keen-js/5.0.1/keen.min.js', 'keen-js'],
    ['https://ga.jspm.io/npm:posthog-js@1/dist/module.js', 'posthog-js'],
    ['https://shop.example/unpkg.com/flagsmith', undefined],
    ['https://cdn.jsdelivr.net/gh/nobody/flagsmith', undefined],
  ])('in %s is %s', (address, name) => expect(packageOf(address)).toBe(name));

  it('may carry the name of its maker', () => {
    expect(makersOf('@acme-labs/tracker-js')).toEqual(['acme', 'tracker']);
    expect(makersOf('acme-web-sdk')).toEqual(['acme-web-sdk', 'acme-web', 'acme']);
  });

  it.each([
    ['https://cdn.jsdelivr.net/npm/@honeybadger-io/js@6/dist/browser/honeybadger.js', 'analytics'],
    ['https://unpkg.com/flagsmith@3/index.js', 'preferences'],
    ['https://cdn.jsdelivr.net/npm/@braze/web-sdk@5/braze.min.js', 'marketing'],
  ])('at %s gets the category of its maker', (address, category) => {
    expect(answer(address)).toMatchObject({ category });
    expect(without.url(new URL(address))).toMatchObject({ category });
  });

  it.each([
    'https://cdn.jsdelivr.net/npm/vue@3',
    'https://unpkg.com/react-dom@18/umd/react-dom.js',
    'https://cdn.jsdelivr.net/npm/split.js',
    'https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/js/bootstrap.min.js',
    'https://cdnjs.cloudflare.com/ajax/libs/jquery/3.6.0/jquery.min.js',
    'https://unpkg.com/leaflet@1.9/dist/leaflet.js',
    'https://unpkg.com/@angular/core',
    'https://cdn.jsdelivr.net/npm/',
  ])('at %s has no known maker', (address) => expect(answer(address).category).toBe('unknown'));

  it('is never necessary by its name', () => {
    expect(answer('https://cdn.jsdelivr.net/npm/@stripe/stripe-js').category).toBe('unknown');
  });

  it('also classifies the names that its script stores', () => {
    const found = without.name({
      kind: 'local',
      name: 'zzz',
      domain: 'shop.example',
      source: 'https://cdn.jsdelivr.net/npm/@honeybadger-io/js@6/dist/browser/honeybadger.js',
    });
    expect(found).toMatchObject({
      category: 'analytics',
      why: 'package @honeybadger-io/js of a public CDN (medium confidence)',
    });
  });
});
