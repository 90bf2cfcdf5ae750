import type { Policy } from '../model/policy';
import { noticeName, recordName } from '../model/record';
import type { Service } from '../model/service';

export interface RecordServiceOptions {
  /** What it is for, in the language of the visitor. */
  readonly purpose: string;
  /** Days a choice stands; undefined if unknown. */
  readonly days: number | undefined;
}

/**
 * What we store ourselves, as a service of the site: the record, for everyone who chooses, whatever the choice,
 * and which edit of the policy was read, without an expiry. Its category is empty if none is always on.
 */
export const recordService = (policy: Policy, { purpose, days }: RecordServiceOptions): Service => {
  const description = { en: purpose };
  return {
    id: 'flux-consent',
    category: policy.categories.find(({ required }) => required)?.id ?? '',
    title: { en: policy.controller?.name ?? policy.id },
    cookies: [{ name: recordName(policy.record), ...(days && { lifetime: `P${days}D` }), description }],
    // Written when the notice of an editorial change is closed.
    ...(policy.changes === 'editorial' && {
      storage: [{ kind: 'local', name: noticeName(policy.record), description }],
    }),
  };
};
