import type { Policy } from '../model/policy';
import type { Service, StorageKind } from '../model/service';
import { nameMatcher } from './match-name';
import { toTarget, urlMatcher } from './match-url';
import { isSameSite, isWithin } from './party';

/** Files and the window's name match any name a service declares, of whatever kind. */
export type NameKind = 'cookie' | StorageKind | 'file' | 'window';

/** Says which service of a policy a thing belongs to. */
export interface Classifier {
  url(url: URL): Service | undefined;
  name(kind: NameKind, name: string): Service | undefined;
  /** Whether any service declares something of this kind. */
  has(kind: StorageKind): boolean;
  /** The services whose marks occur in the text of an inline script, which may be several. */
  inline(text: string): readonly Service[];
  /** Whether the host is the site's own. */
  own(host: string): boolean;
}

/** How many names of a kind are remembered. */
const MEMORY = 500;

const isOfAnyKind = (kind: NameKind): boolean => kind === 'file' || kind === 'window';

const names = (service: Service, kind: NameKind): string[] =>
  [...(service.cookies ?? []).map(({ name }) => ({ kind: 'cookie', name })), ...(service.storage ?? [])]
    .filter((item) => item.kind === kind || isOfAnyKind(kind))
    .map(({ name }) => name);

/** Compiles the patterns of a policy; `host` is the page's. */
export const createClassifier = (policy: Policy | undefined, host: string): Classifier => {
  const services = policy?.services ?? [];
  const urls = services.map((service) => urlMatcher(service.urls ?? []));
  const compiled = new Map<NameKind, RegExp[]>();
  const namesOf = (kind: NameKind): RegExp[] => {
    const patterns = compiled.get(kind) ?? services.map((service) => nameMatcher(names(service, kind)));
    compiled.set(kind, patterns);
    return patterns;
  };
  /** A name is looked up at each write, and there are few of them. */
  const known = new Map<NameKind, Map<string, Service | undefined>>();
  return {
    url(url) {
      const target = toTarget(url);
      return services[urls.findIndex((pattern) => pattern.test(target))];
    },
    name(kind, name) {
      const those = known.get(kind) ?? new Map<string, Service | undefined>();
      if (!those.has(name)) {
        if (those.size > MEMORY) those.clear();
        those.set(name, services[namesOf(kind).findIndex((pattern) => pattern.test(name))]);
        known.set(kind, those);
      }
      return those.get(name);
    },
    has: (kind) => services.some((service) => service.storage?.some((item) => item.kind === kind)),
    inline: (text) => services.filter((service) => service.inline?.some((mark) => text.includes(mark))),
    own: (other) => isSameSite(other, host) || !!policy?.firstParty.some((domain) => isWithin(other, domain)),
  };
};
