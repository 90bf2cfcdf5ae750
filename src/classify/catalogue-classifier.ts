import { type CatalogueService, STORAGE_KINDS } from '../model/service';
import {
  type CatalogueIndex,
  indexCatalogue,
  literalLength,
  type NameClaim,
  type Place,
  toPlace,
  type UrlClaim,
} from './catalogue-index';
import type { NameKind } from './classify';
import { registrableDomain } from './party';

/** A name and what is known of where it was found. */
export interface NameQuery {
  readonly kind: NameKind;
  readonly name: string;
  /** The cookie's domain, or the host whose storage it is. */
  readonly domain?: string | undefined;
  /** URL of the script that wrote it. */
  readonly source?: string | undefined;
}

export interface Classification {
  readonly service?: CatalogueService;
  /** The evidence, and how far to trust it. */
  readonly why: string;
}

/** Says which service of the catalogue a name or URL belongs to. */
export interface CatalogueClassifier {
  url(url: URL): Classification;
  name(query: NameQuery): Classification;
}

const KINDS: readonly NameKind[] = ['cookie', ...STORAGE_KINDS];

// Names that many makers use: they tell something only together with a host.
const COMMON =
  /^(?:session|token|user|uid|uuid|id|sid|lang|language|locale|country|currency|theme|player|loglevel|recent_window|visitor|visitor_id|csrf|consent|cart|matomo|site_identity|(?:user|session|device|client|anonymous|customer)_?id|sync_(?:volume|active)|GPS|DSID|CLID|lastExternalReferrer\w*)$/i;

const isDistinctive = ({ pattern, exact, service }: NameClaim): boolean => {
  if (COMMON.test(pattern)) return false;
  // The one error that must not happen is to call necessary what is not: a plain word proves nothing.
  if (service.category === 'necessary') return literalLength(pattern) >= 5 && !/^[a-z]+\*?$/.test(pattern);
  return literalLength(pattern) >= (exact && !/^_|^[A-Z]{3}$/.test(pattern) ? 4 : 3);
};

const readPlace = (text: string): Place | undefined => {
  const host = text.replace(/^\./, '').toLowerCase();
  // Most are bare hosts; a URL object for each would be most of the time spent.
  if (/^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/.test(host)) return { host, target: `https://${host}/` };
  try {
    return toPlace(new URL(text.includes('://') ? text : `https://${host}`));
  } catch {
    return undefined;
  }
};

const needsConsent = (service: CatalogueService): boolean => service.category !== 'necessary';

const say = (service: CatalogueService, evidence: string, confidence: string): Classification => ({
  service,
  why: `${evidence} (${confidence} confidence)`,
});

const nameEvidence = ({ pattern, exact }: NameClaim): string =>
  exact ? `exact name ${pattern}` : `name pattern ${pattern}`;

/** A place, and all that follows from it. */
interface KnownPlace extends Place {
  readonly domain: string;
  readonly claim: UrlClaim | undefined;
}

const MOST_PLACES = 10_000;

/** Remembers places: of a hundred thousand names most are found in the same few. */
const createPlaces = (index: CatalogueIndex): ((text: string | undefined) => KnownPlace[]) => {
  const known = new Map<string, KnownPlace[]>();
  return (text) => {
    if (!text) return [];
    const found = known.get(text);
    if (found) return found;
    const place = readPlace(text);
    const list = place ? [{ ...place, domain: registrableDomain(place.host), claim: index.url(place) }] : [];
    if (known.size >= MOST_PLACES) known.clear();
    known.set(text, list);
    return list;
  };
};

/** Names known of another kind of storage: SDKs move the same name from cookie to storage and back. */
const otherKinds = (index: CatalogueIndex, { kind, name }: NameQuery): Classification | undefined => {
  for (const other of KINDS) {
    const claim = other !== kind && index.names(other, name).find((one) => isDistinctive(one));
    if (claim && needsConsent(claim.service))
      return say(claim.service, `${nameEvidence(claim)}, known as ${other}`, 'low');
  }
  return undefined;
};

const classifyName = (
  index: CatalogueIndex,
  places: readonly KnownPlace[],
  query: NameQuery,
): Classification => {
  const claims = index.names(query.kind, query.name);

  for (const claim of claims) {
    const place = places.find(({ domain }) => index.isAt(claim.service, domain));
    if (place) return say(claim.service, `${nameEvidence(claim)} and host ${place.host}`, 'high');
  }

  const [named] = claims.filter(isDistinctive);
  // Load balancers and the like sit in front of any host, so the host says nothing about them.
  if (named?.exact && !named.service.urls) return say(named.service, nameEvidence(named), 'medium');

  const hosted = places.flatMap(({ claim }) => claim ?? []);
  const host = hosted.find(({ service }) => needsConsent(service)) ?? hosted[0];
  // A host makes nothing necessary that is known by name to need consent.
  if (host && (needsConsent(host.service) || !named || !needsConsent(named.service)))
    return say(host.service, `host ${host.pattern}`, 'medium');

  if (named) return say(named.service, `${nameEvidence(named)} alone`, named.exact ? 'medium' : 'low');
  if (claims[0]) return { why: `name ${claims[0].pattern} is too common to tell without a host` };
  return otherKinds(index, query) ?? { why: 'neither name nor host is in the catalogue' };
};

/**
 * Order of evidence: name and host, host, distinctive name, name pattern, name of another kind; else unknown.
 * The same question always has the same answer.
 */
export const createCatalogueClassifier = (services: readonly CatalogueService[]): CatalogueClassifier => {
  const index = indexCatalogue(services);
  const places = createPlaces(index);
  return {
    url(url) {
      const claim = index.url(toPlace(url));
      return claim
        ? say(claim.service, `URL pattern ${claim.pattern}`, 'high')
        : { why: 'URL is not in the catalogue' };
    },
    name: (query) => classifyName(index, [...places(query.source), ...places(query.domain)], query),
  };
};
