import { type CatalogueClassifier, createCatalogueClassifier } from '../../classify/catalogue-classifier';
import { type Classifier, createClassifier, type NameKind } from '../../classify/classify';
import { isSameSite } from '../../classify/party';
import type { Policy } from '../../model/policy';
import type { CatalogueService, Service } from '../../model/service';
import { createKnownHosts } from '../known-hosts';
import { type ItemKind, isNamed } from '../scan/sighting';
import type { Declared, Owner } from './item';

export interface Thing {
  readonly kind: ItemKind;
  /** Name, or full URL. */
  readonly name: string;
  readonly host: string;
  readonly chain: readonly string[];
}

/** Tells whose a thing is; undefined if it is the site's own and nothing to report. */
export interface Owners {
  of(thing: Thing): Owner | undefined;
  isOwn(host: string): boolean;
}

// Names of our own files: in a chain, the SDK only stands between the page and the actual caller.
const SDK = /\/(?:consent(?:\.site|-guard|-worker)?\.js|consent-[\w-]+\.mjs)$/;
export const withoutSdk = (chain: readonly string[]): readonly string[] =>
  chain.filter((url) => !SDK.test(url.split('?')[0] as string));

const UNKNOWN: Owner = {
  category: 'unknown',
  declared: 'no',
  why: 'neither the policy nor the catalogue knows it',
};

const toUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const toOwner = (service: Service, declared: Declared, why: string): Owner => ({
  service: service.id,
  ...(service.vendor && { vendor: service.vendor }),
  category: service.category,
  declared,
  why,
});

/** The owner according to the policy, strongest evidence first. */
const byPolicy = (policy: Classifier, { kind, name, host, chain }: Thing): Owner | undefined => {
  const url = toUrl(isNamed(kind) ? `https://${host}/` : name);
  const hosted = url && policy.url(url);
  if (hosted && (!isNamed(kind) || !policy.own(host)))
    return toOwner(hosted, 'yes', `the policy's ${hosted.id} is at ${host}`);
  const named = isNamed(kind) ? policy.name(kind as NameKind, name) : undefined;
  if (named) return toOwner(named, 'yes', `the policy's ${named.id} lists this name`);
  for (const script of withoutSdk(chain)) {
    const from = toUrl(script);
    const service = from && policy.url(from);
    if (service)
      return toOwner(service, 'service', `the policy's ${service.id} did it, but does not list it`);
    // Only the nearest third party counts: whoever loaded it is not to blame for what it does.
    if (from && !policy.own(from.hostname)) return undefined;
  }
  return undefined;
};

/**
 * The owner according to the catalogue, the tables of hosts, and finally words, as in `flux-consent
 * classify`.
 */
const byCatalogue = (catalogue: CatalogueClassifier, { kind, name, host, chain }: Thing): Owner => {
  const url = isNamed(kind) ? undefined : toUrl(name);
  const [source] = withoutSdk(chain);
  const { service, vendor, category, why } = url
    ? catalogue.url(url)
    : catalogue.name({ kind: kind as NameKind, name, domain: host, source });
  if (service) return toOwner(service, 'no', why);
  if (vendor !== undefined) return { vendor, category, declared: 'no', why };
  return category === 'unknown' ? UNKNOWN : { ...UNKNOWN, likely: category, why: `${UNKNOWN.why}; ${why}` };
};

export interface OwnersOptions {
  /** With its catalogue services in it. */
  readonly policy: Policy | undefined;
  readonly catalogue: readonly CatalogueService[];
  /** Host of the site. */
  readonly host: string;
}

export const createOwners = ({ policy, catalogue, host }: OwnersOptions): Owners => {
  const declared = createClassifier(policy, host);
  const endpoint = toUrl(policy?.record.endpoint ?? '');
  const isOwn = (other: string): boolean => declared.own(other) || isSameSite(other, host);
  const hosts = createKnownHosts();
  // A vendor is no third party on its own site.
  const known = createCatalogueClassifier(catalogue, (other) => (isOwn(other) ? undefined : hosts(other)));
  const isSdk = (url: URL): boolean =>
    SDK.test(url.pathname) ||
    /\/(?:locales\/[\w-]+\.mjs|services\/[\w-]+\.json)$/.test(url.pathname) ||
    url.href === endpoint?.href;
  return {
    isOwn,
    of(thing) {
      const owner = byPolicy(declared, thing) ?? byCatalogue(known, thing);
      if (isNamed(thing.kind) || owner.service) return owner;
      const url = toUrl(thing.name);
      return isOwn(thing.host) || (url && isSdk(url)) ? undefined : owner;
    },
  };
};
