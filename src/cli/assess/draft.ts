import { registrableDomain } from '../../classify/party';
import { STANDARD_CATEGORIES } from '../../model/category';
import type { PolicyInput } from '../../model/policy';
import { isOwnName } from '../../model/record';
import { type CatalogueService, type Service, STORAGE_KINDS, type StorageKind } from '../../model/service';
import { ID, URL_PATTERN } from '../../policy/formats';
import type { Item } from './item';

export interface Draft {
  readonly policy: PolicyInput;
  /** Ids of catalogue services. */
  readonly found: readonly string[];
  /** Ids of services that a person has to name and categorise. */
  readonly open: readonly string[];
}

/** The category of unknown things until somebody decides: the strictest consent. */
const UNTIL_DECIDED = 'marketing';

/** Turns a text into an id, short enough to append a word. */
const toId = (text: string): string => {
  const id = text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return ID.test(id) ? id : 'site';
};

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
const isStorage = (kind: string): kind is StorageKind => (STORAGE_KINDS as readonly string[]).includes(kind);

/** A cookie as a policy declares it. */
const toCookie = ({ pattern, lifetime, httpOnly }: Item) => ({
  name: pattern,
  ...(lifetime && { lifetime }),
  ...(httpOnly && { httpOnly: true }),
});

/** The value that all have in common; undefined if they differ. */
const common = (values: readonly (string | undefined)[]): string | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

const toService = (id: string, title: string, items: readonly Item[]): Service => {
  const vendor = common(items.map((item) => item.vendor));
  const category = vendor && common(items.map((item) => item.category));
  const likely = [...new Set(items.flatMap((item) => item.likely ?? []))].sort();
  const perhaps = likely.length ? ` Words of its names suggest ${likely.join(', ')}.` : '';
  const hosts = [...new Set(items.filter(({ party }) => party === 'third').map(({ host }) => host))]
    .filter((host) => URL_PATTERN.test(host))
    .sort();
  const cookies = items
    .filter(({ kind }) => kind === 'cookie')
    .map(toCookie)
    .sort(byName);
  const storage = items
    .flatMap(({ kind, pattern }) => (isStorage(kind) ? [{ kind, name: pattern }] : []))
    .sort(byName);
  const scripts = [...new Set(items.flatMap(({ source }) => source ?? []))].sort().slice(0, 3);
  const by = scripts.length ? ` Done by ${scripts.join(', ')}.` : '';
  return {
    id,
    category: STANDARD_CATEGORIES.find((one) => one === category && one !== 'necessary') ?? UNTIL_DECIDED,
    ...(vendor && { vendor }),
    title: { en: `DECIDE: ${vendor ?? title}` },
    description: {
      en: `DECIDE: what is this, who is behind it, which category is it?${by}${perhaps}`.slice(0, 400),
    },
    ...(hosts.length && { urls: hosts }),
    ...(cookies.length && { cookies: unique(cookies) }),
    ...(storage.length && { storage: unique(storage) }),
  };
};

const unique = <T extends { readonly name: string; readonly kind?: string }>(list: readonly T[]): T[] =>
  list.filter(
    ({ name, kind }, index) =>
      list.findIndex((other) => other.name === name && other.kind === kind) === index,
  );

/** Groups what belongs together as far as anybody can tell: by third-party domain, or the site itself. */
const groupUnknown = (items: readonly Item[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.party === 'third' ? registrableDomain(item.host) : '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** A first draft of a policy: what the catalogue knows, by id; the rest marked for a person to decide. */
export const draftPolicy = (
  all: readonly Item[],
  { site, catalogue }: { site: string; catalogue: readonly CatalogueService[] },
): Draft => {
  const items = all.filter(({ name, transient }) => !isOwnName(undefined, name) && name.trim() && !transient);
  const known = catalogue.filter(({ id }) => items.some(({ service }) => service === id));
  const found = known.map(({ id }) => id as string).sort();
  const taken = new Set([...STANDARD_CATEGORIES, ...found]);
  const unknown = items.filter(({ service }) => !service || !found.includes(service));
  const open = [...groupUnknown(unknown)].map(([domain, group]) => {
    const wish = domain ? toId(domain) : 'own-storage';
    const id = taken.has(wish) ? `${wish}-unknown` : wish;
    taken.add(id);
    return toService(id, domain || `storage of ${site} itself`, group);
  });
  const used = new Set([...known, ...open].map(({ category }) => category));
  const categories = STANDARD_CATEGORIES.filter((id) => id === 'necessary' || used.has(id));
  return {
    policy: {
      id: toId(site),
      version: '1',
      controller: { name: `DECIDE: who runs ${site}` },
      categories: categories.map((id) => (id === 'necessary' ? { id, required: true } : id)),
      services: [...found, ...open],
    },
    found,
    open: open.map(({ id }) => id),
  };
};
