import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCatalogueClassifier } from '../../src/classify/catalogue-classifier';
import { STRICTEST_FIRST } from '../../src/classify/catalogue-index';
import { catalogue, findServices } from '../../src/services';
import { type Samples, serviceContract } from '../contracts/service-contract';

const files = readdirSync(new URL('../../src/services/', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => file !== 'index' && file !== 'entries')
  .sort();

const SAMPLES: Record<string, { matches?: Samples; rejects?: Samples }> = {
  'google-analytics': {
    matches: {
      urls: [
        'https://www.googletagmanager.com/gtag/js?id=G-ABC',
        'https://www.googletagmanager.com/gtag/js?l=dataLayer&id=G-ABC',
        'https://region1.google-analytics.com/g/collect?v=2',
      ],
      cookies: ['_ga', '_ga_ABC123', '_gid', '_gat_UA-1'],
    },
    rejects: {
      urls: ['https://www.googletagmanager.com/gtm.js?id=GTM-1', 'https://google-analytics.com.example/x'],
      cookies: ['_gallery', 'x_ga', '_gcl_au'],
    },
  },
  'google-tag-manager': {
    matches: { urls: ['https://www.googletagmanager.com/gtm.js?id=GTM-1'] },
    rejects: { urls: ['https://www.googletagmanager.com/gtag/js?id=AW-1'] },
  },
  'google-ads': {
    matches: {
      urls: ['https://www.googletagmanager.com/gtag/js?id=AW-1'],
      cookies: ['_gcl_au', '_gac_UA-1'],
    },
    rejects: { urls: ['https://www.google.com/maps/embed', 'https://www.google.com/recaptcha/api.js'] },
  },
  'meta-pixel': {
    matches: {
      urls: ['https://connect.facebook.net/en_US/fbevents.js', 'https://www.facebook.com/tr?id=1'],
      cookies: ['_fbp'],
    },
    rejects: { urls: ['https://connect.facebook.net/en_US/sdk.js', 'https://www.facebook.com/travel'] },
  },
  'facebook-sdk': {
    matches: {
      urls: ['https://connect.facebook.net/en_US/sdk.js', 'https://www.facebook.com/plugins/like.php'],
    },
    rejects: { urls: ['https://www.facebook.com/tr?id=1'] },
  },
  posthog: {
    matches: {
      urls: ['https://eu.i.posthog.com/e/', 'https://us-assets.i.posthog.com/static/array.js'],
      cookies: ['ph_phc_abc_posthog'],
      storage: ['ph_phc_abc_posthog', 'ph_phc_abc_window_id'],
    },
    rejects: { cookies: ['phpbb_sid', 'alpha_posthog'] },
  },
  mixpanel: {
    matches: { cookies: ['mp_0123_mixpanel'], storage: ['mixpanelBrowserDb', '__mpq_0123_ev'] },
    rejects: { cookies: ['mprtcl-v4_1'] },
  },
  youtube: {
    matches: { urls: ['https://www.youtube-nocookie.com/embed/x', 'https://i.ytimg.com/vi/x/0.jpg'] },
    rejects: { urls: ['https://notyoutube.com/'] },
  },
  'google-maps': {
    matches: { urls: ['https://www.google.com/maps/embed?pb=1', 'https://maps.googleapis.com/maps/api/js'] },
    rejects: { urls: ['https://www.google.com/search', 'https://fonts.googleapis.com/css'] },
  },
  matomo: {
    matches: { urls: ['https://stats.example.org/matomo.js'], cookies: ['_pk_id.1.abcd'] },
    rejects: { urls: ['https://stats.example.org/notmatomo.css'] },
  },
  stripe: { matches: { urls: ['https://js.stripe.com/v3'], cookies: ['__stripe_mid'] } },
};

for (const file of files) {
  const service = catalogue.find(({ id }) => id === file);
  if (service) serviceContract(file, service, SAMPLES[file]);
  else test(`${file} is in the index`, () => expect(service).toBeDefined());
}

test('the index lists every file of the folder, in order', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(files);
});

test('every sample is for a service that exists', () => {
  expect(files).toEqual(expect.arrayContaining(Object.keys(SAMPLES)));
});

test('findServices keeps the given order and leaves out unknown ids', () => {
  expect(findServices(['youtube', 'nope', 'stripe']).map(({ id }) => id)).toEqual(['youtube', 'stripe']);
});

test('no two services claim the same host, and no host covers a path of another service', () => {
  const owners = new Map<string, string>();
  for (const { id, urls = [] } of catalogue)
    for (const url of urls) if (!url.includes('/')) owners.set(url, owners.has(url) ? 'two services' : id);
  const clashes = catalogue.flatMap(({ id, urls = [] }) =>
    urls.flatMap((url) => {
      const labels = url
        .replace(/^\w+:\/\//, '')
        .replace(/\/.*$/, '')
        .split('.');
      return labels
        .map((_, start) => labels.slice(start).join('.'))
        .filter((host) => (owners.get(host) ?? id) !== id)
        .map((host) => `${owners.get(host)} claims ${host}, and with it ${id} ${url}`);
    }),
  );
  expect(clashes).toEqual([]);
});

test('a name that several services claim gets the strictest of their categories', () => {
  const classifier = createCatalogueClassifier(catalogue);
  const owners = new Map<string, string[]>();
  for (const { category, cookies = [] } of catalogue)
    for (const { name } of cookies) owners.set(name, [...(owners.get(name) ?? []), category]);
  const lenient = [...owners]
    .filter(([, categories]) => new Set(categories).size > 1)
    .map(([name, categories]) => ({
      name,
      strictest: STRICTEST_FIRST.find((one) => categories.includes(one)),
      found: classifier.name({ kind: 'cookie', name: name.replaceAll('*', 'a1b2') }).service?.category,
    }))
    .filter(({ strictest, found }) => found !== undefined && found !== strictest);
  expect(lenient).toEqual([]);
});

test('no name of a service that needs consent is classified as necessary', () => {
  const classifier = createCatalogueClassifier(catalogue);
  const wrong: string[] = [];
  for (const { id, category, cookies = [], storage = [] } of catalogue.filter(
    (one) => one.category !== 'necessary',
  ))
    for (const item of [...cookies.map((cookie) => ({ kind: 'cookie' as const, ...cookie })), ...storage]) {
      const name = item.name.replaceAll('*', 'a1b2');
      const found = classifier.name({ kind: item.kind, name, domain: 'shop.example' }).service;
      if (found?.category === 'necessary') wrong.push(`${id} ${category} ${name} → ${found.id}`);
    }
  expect(wrong).toEqual([]);
});

test('nearly every name of the catalogue is classified into its category by the name alone', () => {
  const classifier = createCatalogueClassifier(catalogue);
  let right = 0;
  let all = 0;
  for (const { category, cookies = [], storage = [] } of catalogue)
    for (const item of [...cookies.map((cookie) => ({ kind: 'cookie' as const, ...cookie })), ...storage]) {
      const name = item.name.replaceAll('*', 'a1b2');
      all += 1;
      right += Number(classifier.name({ kind: item.kind, name }).service?.category === category);
    }
  expect(right / all).toBeGreaterThan(0.93);
});
