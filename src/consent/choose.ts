import type { Snapshot } from '../model/consent';
import type { Policy } from '../model/policy';

/** Category and service ids → granted or not. */
export type Choices = Readonly<Record<string, boolean | undefined>>;

export interface Chosen {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/**
 * Grants or denies every category that is asked for, with its services; granting leaves `separate` ones out.
 */
export const chooseAll = ({ categories, services, uses }: Policy, granted: boolean): Choices => {
  const ids = categories
    .filter(({ required, separate }) => !required && !(granted && separate))
    .map(({ id }) => id);
  const theirs = services.filter(({ category }) => ids.includes(category)).map(({ id }) => id);
  // The category of a catalogue service that has not loaded may be unknown; on a refusal, `choose` decides
  // about it.
  const named = uses.filter(({ category }) => ids.includes(category as string)).map(({ use }) => use);
  return Object.fromEntries([...ids, ...theirs, ...named].map((id) => [id, granted]));
};

/**
 * The whole state after a choice: every category, and each service that differs from its category. What is not named
 * keeps its state. Refusing a category refuses its services; granting one leaves services refused by name refused.
 */
export const choose = (
  policy: Policy,
  { decisions, services, record, lapsed }: Snapshot,
  choices: Choices,
): Chosen => {
  const before = record ?? lapsed;
  const refusedBefore = (id: string): boolean => !!before && before.denied.includes(id);
  // Own properties only, and only `true` grants: neither `constructor` nor a form's 'off' does.
  const said = (id: string): boolean | undefined =>
    Object.hasOwn(choices, id) && choices[id] !== undefined ? choices[id] === true : undefined;
  const granted: string[] = [];
  const denied: string[] = [];
  const list = (id: string, grant: boolean | undefined): void => {
    (grant ? granted : denied).push(id);
  };
  const wanted: Record<string, boolean | undefined> = {};
  const isRequired = (category: string): boolean | undefined =>
    policy.categories.find(({ id }) => id === category)?.required;
  for (const { id, required } of policy.categories) {
    wanted[id] = required || (said(id) ?? decisions[id]?.status === 'granted');
    if (!required) list(id, wanted[id]);
  }
  for (const { id, category } of policy.services) {
    const status = services[id]?.status;
    const theirs = said(category);
    const follows =
      theirs === false || (theirs && status === decisions[category]?.status && !refusedBefore(id));
    const want = said(id) ?? (follows ? theirs : status === 'granted');
    if (want !== wanted[category] && !isRequired(category)) list(id, want);
  }
  // Catalogue services that have not loaded: what was chosen for them by name must not get lost. Where the
  // category of one is unknown, any refused category may be its own.
  const refused = (category: string | undefined): boolean =>
    policy.categories.some(({ id }) => (category ?? id) === id && said(id) === false);
  for (const { use, category } of policy.uses) {
    const kept =
      (record?.granted.includes(use) && !refused(category)) || (refusedBefore(use) ? false : undefined);
    const want = said(use) ?? kept;
    if (want !== undefined && !services[use]) list(use, want);
  }
  return { granted, denied };
};
