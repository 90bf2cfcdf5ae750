import type { Policy } from '../model/policy';

/** FNV-1a, 32 bits, in base 36: a change detector, not a seal. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) as number), 0x01000193);
  return (value >>> 0).toString(36);
};

/**
 * A hash of what a visitor is told before choosing: categories, services, vendors, what they store and for
 * how long. Wording, looks and order do not count. Catalogue services count by name and by what the site
 * changes of them, so an update of the package does not make anyone choose again.
 */
export const fingerprint = ({ categories, services, uses }: Policy): string =>
  hash(
    JSON.stringify([
      categories.map(({ id, required, separate }) => [id, !!required, !!separate].join()).sort(),
      [...services, ...uses.map(({ use, ...changed }) => ({ id: use, ...changed }))]
        .map(({ id, category, vendor, cookies = [], storage = [] }) =>
          [
            id,
            category,
            vendor,
            ...[...cookies, ...storage].map((item) => item.name + item.lifetime).sort(),
          ].join(),
        )
        .sort(),
    ]),
  );
