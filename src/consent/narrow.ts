import type { ConsentRecord } from '../model/record';

/**
 * What still holds in a page once another of the site has asked under another version of the policy: what was granted in both,
 * and every refusal. Neither page asks again, or clears what the other stores, for the other's sake.
 */
export const narrow = (mine: ConsentRecord, theirs: ConsentRecord): ConsentRecord => ({
  ...mine,
  granted: mine.granted.filter((id) => theirs.granted.includes(id)),
  denied: [...new Set([...mine.denied, ...theirs.denied])],
});
