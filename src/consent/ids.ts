import type { Consent, Snapshot } from '../model/consent';
import type { Decision } from '../model/decision';
import type { Policy } from '../model/policy';
import { isTheSites, noChoice, unknownId } from './faults';

/** What a consent knows of the ids of its policy. */
export interface Ids {
  /** Whether the category or service is granted. */
  has(id: string): boolean;
  /** Whether the policy lists it, or is yet to come; reports it if not. */
  check(id: string): boolean;
  /** Whether the visitor can choose that; reports it if not. */
  canChoose(id: string, grant: unknown): boolean;
}

const { hasOwn } = Object;

export const createIds = (
  now: () => readonly [snapshot: Snapshot, policy: Policy | undefined],
  emit: Consent['emit'],
): Ids => {
  // Own ids only: nothing put on Object.prototype is a decision.
  const decision = (id: string): Decision | undefined => {
    const [{ decisions, services }] = now();
    return hasOwn(decisions, id) ? decisions[id] : hasOwn(services, id) ? services[id] : undefined;
  };
  const has = (id: string): boolean => decision(id)?.status === 'granted';
  const check = (id: string): boolean => {
    const [snapshot, policy] = now();
    const known = !!decision(id) || !policy || policy.uses.some(({ use }) => use === id);
    if (!known) emit('problem', unknownId(id, snapshot));
    return known;
  };
  return {
    has,
    check,
    canChoose(id, grant) {
      const fixed = grant === false && has(id) && decision(id)?.source === 'site';
      if (fixed) emit('problem', isTheSites(id));
      const free = check(id) && !fixed;
      if (free && grant !== undefined && grant !== !!grant) emit('problem', noChoice(id, grant));
      return free;
    },
  };
};
