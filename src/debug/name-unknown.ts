import { createCatalogueClassifier } from '../classify/catalogue-classifier';
import type { NameKind } from '../classify/classify';
import { unpackCatalogue } from '../classify/pack-catalogue';
import type { Finding } from '../model/finding';

/** Who is probably behind a finding that no service of the policy declares. */
export interface Suggestion {
  readonly service?: string;
  readonly vendor?: string;
  readonly category: string;
  readonly why: string;
}
export type Namer = (finding: Finding) => Suggestion | undefined;

const STORED = /^(?:cookie|local|session|indexeddb|cache)$/;

/**
 * Names findings by the packed catalogue. It informs whoever reads the inventory; nothing on the page depends
 * on it.
 */
export const createNamer = (packed: string): Namer => {
  const classifier = createCatalogueClassifier(unpackCatalogue(packed));
  return ({ kind, name, source, party }) => {
    const { service, category, why } = STORED.test(kind)
      ? classifier.name({
          kind: kind as NameKind,
          name,
          domain: location.hostname,
          source: source?.includes('://') ? source : undefined,
        })
      : classifier.url(new URL(name, location.href));
    // For what the page itself loads, the words of its own URLs are no basis for a guess.
    if (category === 'unknown' || (!service && !STORED.test(kind) && party === 'first')) return undefined;
    return { ...(service && { service: service.id, vendor: service.vendor }), category, why };
  };
};
