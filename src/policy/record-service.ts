import type { Policy } from '../model/policy';
import { recordName } from '../model/record';
import type { Service } from '../model/service';

export interface RecordServiceOptions {
  /** Category that is always on. */
  readonly category: string;
  /** What it is for, in the language of the visitor. */
  readonly purpose: string;
  /** How long a choice stands; undefined where nobody knows. */
  readonly days: number | undefined;
}

/** The record of the choice itself, as what it is: something a site keeps for whoever chooses, whatever the choice is. */
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
