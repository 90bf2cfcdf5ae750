import { type ItemKind, isNamed } from '../scan/sighting';

// What differs between visits: UUIDs, long hex strings, numbers such as times.
const VARYING = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?=[a-f]*\d)[\da-f]{16,}|\d{5,}/gi;

/** A URL without query, fragment and credentials, which may hold values. */
export const toAddress = (url: string): string => {
  const { protocol, host, pathname } = new URL(url);
  return host ? `${protocol}//${host}${pathname}` : (url.split('?')[0] as string);
};

/** A name or URL in a form that is the same for every visit, and on every port. */
export const toPattern = (kind: ItemKind, name: string): string => {
  if (isNamed(kind)) return name.replace(VARYING, '*');
  const { protocol, hostname, pathname } = new URL(name);
  return hostname ? `${protocol}//${hostname}${pathname.replace(VARYING, '*')}` : name;
};

const UNITS = [
  [31_536_000, 'Y'],
  [2_592_000, 'M'],
  [86_400, 'D'],
] as const;

/** Seconds as a duration such as a person would write: `P1Y`, `P30D`, `PT30M`. */
export const toDuration = (seconds: number): string => {
  for (const [unit, letter] of UNITS) {
    const number = Math.round(seconds / unit);
    // Tolerance: some minutes have passed since the cookie was set.
    if (number >= 1 && Math.abs(seconds - number * unit) <= Math.max(600, unit * 0.02))
      return `P${number}${letter}`;
  }
  if (seconds > 86_400) return `P${Math.round(seconds / 86_400)}D`;
  return seconds > 3600 ? `PT${Math.round(seconds / 3600)}H` : `PT${Math.max(1, Math.round(seconds / 60))}M`;
};
