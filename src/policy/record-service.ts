import type { Policy } from '../model/policy';
import { recordName } from '../model/record';
import type { Service } from '../model/service';

export interface RecordServiceOptions {
  /** Category that is always on. */
  readonly category: string;
  /** What it is for, in the language of the visitor. */
  readonly purpose: string;
  /** Days a choice stands; undefined if unknown. */
  readonly days: number | undefined;
}

/**
 * The consent record as a service of the site: it is stored for everyone who chooses, whatever the choice.
 */
export const recordService = (
  policy: Policy,
  { category, purpose, days }: RecordServiceOptions,
): Service => ({
  id: 'flux-consent',
  category,
  title: { en: policy.controller?.name ?? policy.id },
  cookies: [
    {
      name: recordName(policy.record),
      ...(days && { lifetime: `P${days}D` }),
      description: { en: purpose },
    },
  ],
});
