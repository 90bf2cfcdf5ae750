import type { Category } from '../model/category';
import type { Policy, PolicyInput, ServiceUse } from '../model/policy';
import type { Service } from '../model/service';

/**
 * Expands shorthands and fills in defaults. Only for input that `readPolicy` or `parsePolicy` has validated.
 */
export const normalise = (given: PolicyInput): Policy => {
  // No prototype, here and below: nothing put on Object.prototype may allow a host or make a category
  // required.
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
    // As browsers spell hosts; a leading dot adds nothing.
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
