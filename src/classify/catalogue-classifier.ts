import { type CatalogueService, STORAGE_KINDS } from '../model/service';
import {
  type CatalogueIndex,
  indexCatalogue,
  type NameClaim,
  type Place,
  toPlace,
  type UrlClaim,
} from './catalogue-index';
import type { NameKind } from './classify';
import { type Guess, guessByHost, guessByName, guessNecessary } from './guess-category';
import { packageOf } from './package';
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
  readonly vendor?: string;
  /** Category id, or `unknown`. */
  readonly category: string;
  /** The evidence, and how far to trust it. */
  readonly why: string;
}

/** Looks up a host that the catalogue does not know in further data. */
export type KnownHosts = (
  host: string,
) => { readonly vendor: string; readonly category: string; readonly evidence: string } | undefined;

/** Says which service of the catalogue a name or URL belongs to. */
export interface CatalogueClassifier {
  url(url: URL): Classification;
  name(query: NameQuery): Classification;
}

const KINDS: readonly NameKind[] = ['cookie', ...STORAGE_KINDS];

const readPlace = (text: string): Place | undefined => {
  const host = text.replace(/^\./, '').toLowerCase();
  // Most are bare hosts; creating a URL object for each would take most of the time.
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
  vendor: service.vendor,
  category: service.category,
  why: `${evidence} (${confidence} confidence)`,
});

const unknown = (why: string): Classification => ({ category: 'unknown', why });

const sayKnown = ({ vendor, category, evidence }: NonNullable<ReturnType<KnownHosts>>): Classification => ({
  vendor,
  category,
  why: `host ${evidence} (medium confidence)`,
});

const sayGuess = ({ category, evidence }: Guess, what: string): Classification => ({
  category,
  why: `${what} suggests it by ${evidence} (low confidence)`,
});

const sayPackage = ({ service, pattern }: UrlClaim): Classification =>
  say(service, `package ${pattern} of a public CDN`, 'medium');

const nameEvidence = ({ pattern, exact }: NameClaim): string =>
  exact ? `exact name ${pattern}` : `name pattern ${pattern}`;

/** A place, and everything derived from it. */
interface KnownPlace extends Place {
  readonly domain: string;
  readonly claim: UrlClaim | undefined;
  /** On a public CDN: the maker of the package it serves. */
  readonly package: UrlClaim | undefined;
  readonly known: ReturnType<KnownHosts>;
  readonly guess: Guess | undefined;
}

const toKnown = (index: CatalogueIndex, hosts: KnownHosts, place: Place): KnownPlace => {
  const claim = index.url(place);
  const served = claim ? undefined : packageOf(place.target);
  return {
    ...place,
    domain: registrableDomain(place.host),
    claim,
    package: served === undefined ? undefined : index.package(served),
    known: hosts(place.host),
    guess: guessByHost(place.host),
  };
};

const MOST_PLACES = 10_000;

/** Caches places: most of a hundred thousand names are found in the same few. */
const createPlaces = (
  index: CatalogueIndex,
  hosts: KnownHosts,
): ((text: string | undefined) => KnownPlace[]) => {
  const known = new Map<string, KnownPlace[]>();
  return (text) => {
    if (!text) return [];
    const found = known.get(text);
    if (found) return found;
    const place = readPlace(text);
    const list = place ? [toKnown(index, hosts, place)] : [];
    if (known.size >= MOST_PLACES) known.clear();
    known.set(text, list);
    return list;
  };
};

/** A name known in another kind of storage: SDKs move a name from cookie to storage and back. */
const otherKinds = (index: CatalogueIndex, { kind, name }: NameQuery): Classification | undefined => {
  for (const other of KINDS) {
    const claim = other !== kind && index.names(other, name).find(({ distinctive }) => distinctive);
    if (claim && needsConsent(claim.service))
      return say(claim.service, `${nameEvidence(claim)}, known as ${other}`, 'low');
  }
  return undefined;
};

// Whatever these load writes under their URL: the name tells more than the script.
const LOADERS = ['google-tag-manager', 'adobe-launch', 'tealium', 'tagcommander', 'ensighten'];

/** By host alone; a service that needs consent takes precedence over one that does not. */
const byHost = (places: readonly KnownPlace[], named: NameClaim | undefined): Classification | undefined => {
  const claims = places.flatMap(({ claim }) => claim ?? []);
  const claim = claims.find(({ service }) => needsConsent(service)) ?? claims[0];
  // A host does not make necessary what is known by name to need consent.
  const fits = claim && (needsConsent(claim.service) || !named || !needsConsent(named.service));
  if (fits && !(named && LOADERS.includes(claim.service.id)))
    return say(claim.service, `host ${claim.pattern}`, 'medium');
  if (claim) return undefined;
  const served = places.find((place) => place.package)?.package;
  if (served) return sayPackage(served);
  const known = places.find((place) => place.known)?.known;
  return known && sayKnown(known);
};

/** For lack of anything better: words of the name, then of the hosts. */
const guess = (places: readonly KnownPlace[], query: NameQuery): Classification => {
  // A name that a third party wrote is not the site's own, whatever it looks like.
  const own = new Set(places.map(({ domain }) => domain)).size < 2;
  const necessary = own && query.kind === 'cookie' ? guessNecessary(query.name) : undefined;
  const named = necessary ?? guessByName(query.name);
  if (named) return sayGuess(named, 'name');
  for (const { host, guess: hosted } of places) if (hosted) return sayGuess(hosted, `host ${host}`);
  return unknown('neither name nor host is in the catalogue');
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

  const [named] = claims.filter(({ distinctive }) => distinctive);
  // Load balancers and the like sit in front of any host, so the host says nothing about them.
  if (named?.exact && !named.service.urls) return say(named.service, nameEvidence(named), 'medium');

  const hosted = byHost(places, named);
  if (hosted) return hosted;
  if (named) return say(named.service, `${nameEvidence(named)} alone`, named.exact ? 'medium' : 'low');
  return otherKinds(index, query) ?? guess(places, query);
};

const classifyUrl = ({ claim, package: served, known, guess: guessed }: KnownPlace): Classification => {
  if (claim) return say(claim.service, `URL pattern ${claim.pattern}`, 'high');
  if (served) return sayPackage(served);
  if (known) return sayKnown(known);
  return guessed ? sayGuess(guessed, 'host') : unknown('URL is not in the catalogue');
};

/**
 * Order of evidence: name and host, host, package of a public CDN, distinctive name, name pattern, name of
 * another kind, words; else unknown. Deterministic: the same query always gets the same answer.
 */
export const createCatalogueClassifier = (
  services: readonly CatalogueService[],
  hosts: KnownHosts = () => undefined,
): CatalogueClassifier => {
  const index = indexCatalogue(services);
  const places = createPlaces(index, hosts);
  return {
    url: (url) => classifyUrl(toKnown(index, hosts, toPlace(url))),
    name: (query) => classifyName(index, [...places(query.source), ...places(query.domain)], query),
  };
};
