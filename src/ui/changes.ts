import type { Scene } from './scene';

/**
 * Names of the categories that the visitor's last record does not know. A record names services only where
 * they differ from their category, so it cannot tell which services below a known category are new, and none
 * are guessed.
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
