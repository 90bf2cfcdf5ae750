import type { Policy } from '../model/policy';
import type { CatalogueService, Service } from '../model/service';

/** The catalogue services that the policy names, as shipped. */
export const usedServices = (
  policy: Policy,
  catalogue: readonly CatalogueService[],
): readonly CatalogueService[] => policy.uses.flatMap(({ use }) => catalogue.filter(({ id }) => id === use));

/**
 * Every service of the policy with its signatures: its own, and the catalogue's with the policy's changes.
 */
export const resolveServices = (
  policy: Policy,
  catalogue: readonly CatalogueService[],
): readonly Service[] => [
  ...policy.services,
  ...policy.uses.flatMap(({ use, ...changes }) =>
    catalogue.filter(({ id }) => id === use).map((service): Service => ({ ...service, ...changes })),
  ),
];
