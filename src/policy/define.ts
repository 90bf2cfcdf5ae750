import { ConsentError } from '../errors';
import type { Policy, PolicyInput, ServiceUse } from '../model/policy';
import type { CatalogueService, Service } from '../model/service';
import { withoutNotes } from './catalogue-notes';
import { readPolicy } from './read';

/** A service as code may give it: as in JSON, or a catalogue object as it is. */
type ServiceInput<CategoryId extends string, ServiceId extends string> =
  | ServiceId
  | (ServiceUse<CategoryId> & { readonly use: ServiceId })
  | Service<ServiceId, CategoryId>
  | (CatalogueService<ServiceId> & { readonly category: CategoryId });

/** A policy as code writes it: category and service ids are kept as literal types. */
export type PolicyDefinition<CategoryId extends string, ServiceId extends string> = Omit<
  PolicyInput<CategoryId>,
  'services'
> & { readonly services?: readonly ServiceInput<NoInfer<CategoryId>, ServiceId>[] };

/**
 * Types a policy, expands its shorthands and fills in the defaults. Throws a `ConsentError` if it is
 * unusable.
 */
export const definePolicy = <const CategoryId extends string, const ServiceId extends string = never>(
  input: PolicyDefinition<CategoryId, ServiceId>,
): Policy<CategoryId, ServiceId> => {
  const policy = readPolicy(withoutNotes(input));
  if (!policy)
    throw new ConsentError(
      'policy',
      'The policy is unusable.',
      "`parsePolicy` of 'flux-consent/policy' lists every problem.",
    );
  return policy as Policy<CategoryId, ServiceId>;
};
