import type { Scene } from './scene';

/**
 * Names of the categories that the visitor's last record does not know. A record names services only where they differ
 * from their category, so what is new below a known category cannot be told from it, and is not guessed.
 */
export const namesOfNew = ({ consent, wording }: Scene): string => {
  const { lapsed } = consent.get();
  if (!lapsed) return '';
  const known = [...lapsed.granted, ...lapsed.denied];
  return (consent.policy?.categories ?? [])
    .filter(({ id, required }) => !required && !known.includes(id))
    .map((category) => wording.category(category)[0])
    .join(', ');
};
