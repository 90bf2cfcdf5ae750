import type { Policy } from '../model/policy';
import type { Service } from '../model/service';

/**
 * The policy with the catalogue services found for it. While one is missing its URLs are unknown, and any
 * undeclared request may be its own: unknown requests are then held, whatever the policy says.
 */
export const mergeServices = (policy: Policy, found: readonly Service[]): Policy => {
  const used = policy.uses.flatMap(({ use, ...changes }) =>
    // A server may answer with anything in place of a missing file.
    found.filter((service) => service?.id === use).map((service) => ({ ...service, ...changes })),
  );
  return {
    ...policy,
    services: [...policy.services, ...used],
    unknown: used.length === policy.uses.length ? policy.unknown : { ...policy.unknown, requests: 'block' },
  };
};
