import { createCatalogueClassifier } from '../classify/catalogue-classifier';
import type { NameKind } from '../classify/classify';
import { unpackCatalogue } from '../classify/pack-catalogue';
import type { Finding } from '../model/finding';

/** Whose a finding is likely to be that no service of the policy declares. */
export interface Suggestion {
  readonly service?: string;
  readonly vendor?: string;
  readonly category: string;
  readonly why: string;
}
export type Namer = (finding: Finding) => Suggestion | undefined;

const STORED = /^(?:cookie|local|session|indexeddb|cache)$/;

/** By the packed catalogue. It informs whoever reads the inventory; nothing on the page is decided by it. */
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
    // What the page itself brings is not guessed at by the words of its own addresses.
    if (category === 'unknown' || (!service && !STORED.test(kind) && party === 'first')) return undefined;
    return { ...(service && { service: service.id, vendor: service.vendor }), category, why };
  };
};
