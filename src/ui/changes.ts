import type { Scene } from './scene';

/** Names of the categories and services that the visitor's last record does not know. */
export const namesOfNew = ({ consent, wording }: Scene): string => {
  const { lapsed } = consent.get();
  const { categories = [], services = [] } = consent.policy ?? {};
  const known = [...(lapsed?.granted ?? []), ...(lapsed?.denied ?? [])];
  const isNew = ({ id, required }: { readonly id: string; readonly required?: boolean }): boolean =>
    !!lapsed && !required && !known.includes(id);
  return [
    ...categories.filter(isNew).map((category) => wording.category(category)[0]),
    ...services.filter(isNew).map(wording.service),
  ].join(', ');
};
