import type { CatalogueService } from '../model/service';
import type { NameKind } from './classify';
import { nameMatcher } from './match-name';
import { toTarget, urlMatcher } from './match-url';
import { makersOf } from './package';
import { registrableDomain } from './party';

/** The claim of a service to a name. */
export interface NameClaim {
  readonly service: CatalogueService;
  readonly pattern: string;
  readonly exact: boolean;
  /** Whether the name is evidence even without a host. */
  readonly distinctive: boolean;
}

/** The claim of a service to a URL. */
export interface UrlClaim {
  readonly service: CatalogueService;
  readonly pattern: string;
}

/** A URL in the form that patterns are tested against. */
export interface Place {
  readonly host: string;
  /** See `toTarget`. */
  readonly target: string;
}

export const toPlace = (url: URL): Place => ({
  host: url.hostname.replace(/\.$/, ''),
  target: toTarget(url),
});

/** Finds the claims to a name or URL without asking every service. */
export interface CatalogueIndex {
  /** Best first; among equal claims, the one that needs consent most. */
  names(kind: NameKind, name: string): NameClaim[];
  /** The most specific claim. */
  url(place: Place): UrlClaim | undefined;
  /** The maker of a package of a public CDN, unless services of different categories carry its name. */
  package(name: string): UrlClaim | undefined;
  /** Whether the service runs on this registrable domain. */
  isAt(service: CatalogueService, domain: string): boolean;
}

/** Among equal claims, the category that needs consent most counts. */
export const STRICTEST_FIRST: readonly string[] = [
  'marketing',
  'personalization',
  'analytics',
  'preferences',
  'necessary',
];
const KEY_LENGTH = 3;

const literalLength = (pattern: string): number => pattern.replaceAll('*', '').length;

// Names that many makers use: evidence only together with a host.
const COMMON =
  /^(?:session|token|user|uid|uuid|id|sid|lang|language|locale|country|currency|theme|player|loglevel|recent_window|visitor|visitor_id|csrf|consent|cart|matomo|site_identity|(?:user|session|device|client|anonymous|customer)_?id|sync_(?:volume|active)|GPS|DSID|CLID|lastExternalReferrer\w*)$/i;

const isDistinctive = (pattern: string, category: string): boolean => {
  if (COMMON.test(pattern)) return false;
  // The one error that must never happen is to call something necessary that is not: a plain word proves
  // nothing.
  if (category === 'necessary') return literalLength(pattern) >= 5 && !/^[a-z]+\*?$/.test(pattern);
  return literalLength(pattern) >= (!pattern.includes('*') && !/^_|^[A-Z]{3}$/.test(pattern) ? 4 : 3);
};

const byWorth = (a: NameClaim, b: NameClaim): number =>
  Number(b.exact) - Number(a.exact) ||
  literalLength(b.pattern) - literalLength(a.pattern) ||
  STRICTEST_FIRST.indexOf(a.service.category) - STRICTEST_FIRST.indexOf(b.service.category) ||
  (a.service.id < b.service.id ? -1 : 1);

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

interface Pattern {
  readonly claim: NameClaim;
  readonly start: string;
  readonly end: string;
  /** Tests what is between start and end; not needed for `start*` and `*end`. */
  readonly test: RegExp | undefined;
}

const toPattern = (claim: NameClaim): Pattern => {
  const parts = claim.pattern.split('*');
  const test = parts.length > 2 ? nameMatcher([claim.pattern]) : undefined;
  return { claim, start: parts[0] ?? '', end: parts.at(-1) ?? '', test };
};

const fits = ({ start, end, test }: Pattern, name: string): boolean =>
  name.length >= start.length + end.length &&
  name.startsWith(start) &&
  name.endsWith(end) &&
  (!test || test.test(name));

/**
 * Indexes exact names by themselves, patterns by their beginning; patterns that begin with `*` are tried on
 * every name.
 */
const indexNames = (claims: readonly NameClaim[]): ((name: string) => NameClaim[]) => {
  const exact = new Map<string, NameClaim[]>();
  const patterns = new Map<string, Pattern[]>();
  for (const claim of claims) {
    if (claim.exact) add(exact, claim.pattern, claim);
    else add(patterns, claim.pattern.split('*')[0]?.slice(0, KEY_LENGTH) ?? '', toPattern(claim));
  }
  return (name) => {
    const found = [...(exact.get(name) ?? [])];
    for (let length = 0; length <= Math.min(KEY_LENGTH, name.length); length += 1)
      for (const pattern of patterns.get(name.slice(0, length)) ?? [])
        if (fits(pattern, name)) found.push(pattern.claim);
    return found.length > 1 ? found.sort(byWorth) : found;
  };
};

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const nameClaims = (services: readonly CatalogueService[], kind: NameKind): NameClaim[] =>
  services.flatMap((service) =>
    (kind === 'cookie'
      ? (service.cookies ?? [])
      : (service.storage ?? []).filter((item) => item.kind === kind)
    ).map(({ name }) => ({
      service,
      pattern: name,
      exact: !name.includes('*'),
      distinctive: isDistinctive(name, service.category),
    })),
  );

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/[/:].*$/, '');

/** Indexes URL patterns by host; those with a `*` in the host are tried on every URL. */
const indexUrls = (services: readonly CatalogueService[]): ((place: Place) => UrlClaim | undefined) => {
  const hosts = new Map<string, (UrlClaim & { test: RegExp })[]>();
  for (const service of services)
    for (const pattern of service.urls ?? []) {
      const host = hostOf(pattern);
      add(hosts, host.includes('*') ? '' : host, { service, pattern, test: urlMatcher([pattern]) });
    }
  return ({ host, target }) => {
    const labels = host.split('.');
    let best: UrlClaim | undefined;
    for (let start = 0; start <= labels.length; start += 1)
      for (const claim of hosts.get(labels.slice(start).join('.')) ?? [])
        if ((!best || claim.pattern.length > best.pattern.length) && claim.test.test(target)) best = claim;
    return best;
  };
};

// Names that makers share with unrelated libraries, and makers of a hundred products.
const NOT_A_MAKER =
  /^(?:google|microsoft|amazon|aws|meta|apple|github|cloudflare|yahoo|adobe|oracle|vercel|shopify|wordpress|react|vue|angular|next|split|segment|core|base|web|app|cdn|api|data|static|media|assets|embed|player|widget|platform|tags?|swiper|slick|aos|loom|drift|front|default|signal|heap|clerk|bold|elastic-js)$/;

/**
 * Indexes services by id and by the names of their domains; a name that different categories share is no
 * evidence.
 */
const indexMakers = (services: readonly CatalogueService[]): ((name: string) => UrlClaim | undefined) => {
  const makers = new Map<string, CatalogueService | undefined>();
  const note = (maker: string, service: CatalogueService): void => {
    if (NOT_A_MAKER.test(maker)) return;
    const other = makers.get(maker);
    const same = !makers.has(maker) || other?.category === service.category;
    makers.set(maker, same ? (other ?? service) : undefined);
  };
  for (const service of services) {
    note(service.id, service);
    for (const pattern of service.urls ?? [])
      if (!pattern.includes('/')) note(registrableDomain(pattern).split('.')[0] as string, service);
  }
  return (name) => {
    for (const maker of makersOf(name)) {
      const service = makers.get(maker);
      // A name alone does not make anything necessary.
      if (service && service.category !== 'necessary') return { service, pattern: name };
    }
    return undefined;
  };
};

export const indexCatalogue = (services: readonly CatalogueService[]): CatalogueIndex => {
  const names = new Map<NameKind, (name: string) => NameClaim[]>();
  const domains = new Map(
    services.map((service) => [
      service,
      new Set((service.urls ?? []).map((pattern) => registrableDomain(hostOf(pattern)))),
    ]),
  );
  let makers: ReturnType<typeof indexMakers> | undefined;
  return {
    names(kind, name) {
      const find = names.get(kind) ?? indexNames(nameClaims(services, kind));
      names.set(kind, find);
      const claims = find(name);
      if (claims.length > 0 || !name.includes('%')) return claims;
      // Many sites percent-encode the names of their cookies: `crisp-client%2Fsession%2F…`.
      return find(decode(name));
    },
    url: indexUrls(services),
    package: (name) => {
      makers ??= indexMakers(services);
      return makers(name);
    },
    isAt: (service, domain) => !!domains.get(service)?.has(domain),
  };
};
