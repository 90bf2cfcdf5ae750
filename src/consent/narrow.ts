import type { Policy } from '../model/policy';
import type { ConsentRecord } from '../model/record';

/**
 * What still holds in this page once another page of the site has recorded a choice under another version of
 * the policy: what both grant, and every refusal. So neither page asks again, or clears what the other
 * stores, because of the other.
 */
export const narrow = (
  { categories, services }: Policy,
  mine: ConsentRecord,
  theirs: ConsentRecord,
): ConsentRecord => {
  // A record names a service only where it differs from its category.
  const both = (id: string, category = id): boolean =>
    [mine, theirs].every(
      ({ granted, denied }) => granted.includes(id) || (granted.includes(category) && !denied.includes(id)),
    );
  return {
    ...mine,
    granted: [
      ...categories.filter(({ id }) => both(id)),
      ...services.filter(({ id, category }) => both(id, category) && !both(category)),
    ].map(({ id }) => id),
    denied: [...new Set([...mine.denied, ...theirs.denied])],
  };
};
