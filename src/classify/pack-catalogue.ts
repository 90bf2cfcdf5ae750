import type { CatalogueService, StorageKind } from '../model/service';

// One service per line, its fields separated by tabs, their items by tildes: no name or URL contains either.
const BETWEEN = ['\n', '\t', '~'] as const;
const KINDS: readonly StorageKind[] = ['local', 'session', 'indexeddb', 'cache'];
const CATEGORIES = ['necessary', 'preferences', 'analytics', 'marketing', 'personalization'] as const;

/** What identifies a service, without its texts: a twentieth of the catalogue. */
export const packCatalogue = (services: readonly CatalogueService[]): string =>
  services
    .map(({ id, vendor, category, urls = [], cookies = [], storage = [] }) =>
      [
        [id],
        [vendor],
        [`${CATEGORIES.indexOf(category as (typeof CATEGORIES)[number])}`],
        urls,
        cookies.map(({ name }) => name),
        ...KINDS.map((kind) => storage.filter((item) => item.kind === kind).map(({ name }) => name)),
      ]
        .map((list) => list.join(BETWEEN[2]))
        .join(BETWEEN[1])
        .trimEnd(),
    )
    .join(BETWEEN[0]);

const list = (text: string | undefined): readonly string[] => (text ? text.split(BETWEEN[2]) : []);

const toService = (line: string): CatalogueService => {
  const [id = '', vendor = '', category = '', urls, cookies, ...stored] = line.split(BETWEEN[1]);
  return {
    id,
    vendor,
    category: CATEGORIES[Number(category)] ?? 'marketing',
    ...(urls && { urls: list(urls) }),
    cookies: list(cookies).map((name) => ({ name })),
    storage: KINDS.flatMap((kind, at) => list(stored[at]).map((name) => ({ kind, name }))),
    source: '',
  };
};

export const unpackCatalogue = (text: string): readonly CatalogueService[] =>
  text ? text.split(BETWEEN[0]).map(toService) : [];
