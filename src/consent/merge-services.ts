import type { Policy } from '../model/policy';
import type { Service } from '../model/service';

/**
 * The policy with the catalogue services that were found for it. While one is missing its addresses are not known, and
 * what no service declares may be its: unknown requests are held then, whatever the policy wants done with them.
 */
export const mergeServices = (policy: Policy, found: readonly Service[]): Policy => {
  const used = policy.uses.flatMap(({ use, ...changes }) =>
    // What a server gives in place of a file may be anything.
    found.filter((service) => service?.id === use).map((service) => ({ ...service, ...changes })),
  );
  return {
    ...policy,
    services: [...policy.services, ...used],
    unknown: used.length === policy.uses.length ? policy.unknown : { ...policy.unknown, requests: 'block' },
  };
};
