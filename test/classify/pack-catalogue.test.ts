import { expect, it } from 'vitest';
import { createCatalogueClassifier } from '../../src/classify/catalogue-classifier';
import { packCatalogue, unpackCatalogue } from '../../src/classify/pack-catalogue';
import { catalogue } from '../../src/services';

it('packing keeps everything that identifies a service', () => {
  const facts = catalogue.map(({ id, vendor, category, urls, cookies = [], storage = [] }) => ({
    id,
    vendor,
    category,
    ...(urls?.length && { urls }),
    cookies: cookies.map(({ name }) => ({ name })),
    storage: ['local', 'session', 'indexeddb', 'cache'].flatMap((kind) =>
      storage.filter((item) => item.kind === kind).map(({ name }) => ({ kind, name })),
    ),
    source: '',
  }));
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(facts);
  expect(unpackCatalogue('')).toEqual([]);
});

it('the packed catalogue classifies like the whole one', () => {
  const packed = createCatalogueClassifier(unpackCatalogue(packCatalogue(catalogue)));
  const whole = createCatalogueClassifier(catalogue);
  for (const { cookies = [], storage = [] } of catalogue)
    for (const { kind, name } of [
      ...cookies.map(({ name }) => ({ kind: 'cookie' as const, name })),
      ...storage,
    ]) {
      const query = { kind, name: name.replaceAll('*', 'x1'), domain: 'shop.example' };
      const { service, category, why } = packed.name(query);
      const expected = whole.name(query);
      expect([service?.id, category, why]).toEqual([expected.service?.id, expected.category, expected.why]);
    }
});
