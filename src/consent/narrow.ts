import type { ConsentRecord } from '../model/record';

/**
 * What still holds in this page once another page of the site has recorded a choice under another version of
 * the policy: what both grant, and every refusal. So neither page asks again, or clears what the other
 * stores, because of the other.
 */
export const narrow = (mine: ConsentRecord, theirs: ConsentRecord): ConsentRecord => ({
  ...mine,
  granted: mine.granted.filter((id) => theirs.granted.includes(id)),
  denied: [...new Set([...mine.denied, ...theirs.denied])],
});
