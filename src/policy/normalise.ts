import type { Category } from '../model/category';
import type { Policy, PolicyInput, ServiceUse } from '../model/policy';
import type { Service } from '../model/service';

/** Writes the shorthands out and fills the defaults in. Only for input that `readPolicy` has passed. */
export const normalise = (given: PolicyInput): Policy => {
  // Without a prototype, here and below: what is put on Object.prototype allows no host, and makes nothing required.
  const input = { __proto__: null, ...given };
  const services = input.services ?? [];
  return {
    changes: 'material',
    enforce: true,
    record: {},
    signals: [],
    ui: {},
    texts: {},
    ...input,
    // As a browser says a host; a dot in front says no more than none.
    firstParty: (input.firstParty ?? []).map((host) => host.toLowerCase().replace(/^\./, '')),
    jurisdictions: { default: 'strictest', ...(input.jurisdictions as Policy['jurisdictions']) },
    unknown: { requests: 'block', storage: 'report', ...input.unknown },
    categories: input.categories.map(
      (item) =>
        ({ __proto__: null, ...(typeof item === 'string' ? { id: item } : item) }) as unknown as Category,
    ),
    services: services.filter((item) => (item as Service).id) as Service[],
    uses: services
      .filter((item) => !(item as Service).id)
      .map((item) => (typeof item === 'string' ? { use: item } : item) as ServiceUse),
  };
};
