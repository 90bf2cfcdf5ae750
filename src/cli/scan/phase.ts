import type { Category } from '../../model/category';
import type { Policy } from '../../model/policy';

/** The choice the visitor of a phase makes. */
export type Choice =
  | { readonly kind: 'none' | 'reject' | 'accept' | 'withdraw' }
  | { readonly kind: 'only'; readonly category: string };

/** One visit of the whole site by one kind of visitor. */
export interface Phase {
  /** `none`, `gpc`, `reject`, `accept`, `only:analytics` … or `withdraw`. */
  readonly id: string;
  readonly title: string;
  readonly choice: Choice;
  readonly gpc: boolean;
}

const phase = (id: string, title: string, choice: Choice, gpc = false): Phase => ({ id, title, choice, gpc });

export const NONE = phase('none', 'Nothing chosen', { kind: 'none' });
export const GPC = phase('gpc', 'Nothing chosen, Global Privacy Control on', { kind: 'none' }, true);
export const REJECT = phase('reject', 'Everything refused', { kind: 'reject' });
export const ACCEPT = phase('accept', 'Everything accepted', { kind: 'accept' });
export const WITHDRAW = phase('withdraw', 'Accepted, then withdrawn', { kind: 'withdraw' });

const only = ({ id }: Category): Phase =>
  phase(`only:${id}`, `Only ${id} accepted`, { kind: 'only', category: id });

/** Every phase that makes sense for a site. Without a policy its categories are unknown. */
export const phasesFor = (policy: Policy | undefined): readonly Phase[] => [
  NONE,
  GPC,
  REJECT,
  ACCEPT,
  ...(policy?.categories ?? []).filter(({ required }) => !required).map(only),
  WITHDRAW,
];

/** The kinds the command line can ask for; `only` means each category alone. */
export const PHASE_KINDS = ['none', 'gpc', 'reject', 'accept', 'only', 'withdraw'] as const;
export const kindOf = ({ id }: Phase): string => id.split(':')[0] as string;
