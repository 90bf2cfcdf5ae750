import { type ItemKind, isNamed } from '../scan/sighting';

// What differs from visit to visit: UUIDs, long hexadecimal, numbers such as times.
const VARYING = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?=[a-f]*\d)[\da-f]{16,}|\d{5,}/gi;

/** Without query, fragment and credentials: they may hold values. */
export const toAddress = (url: string): string => {
  const { protocol, host, pathname } = new URL(url);
  return host ? `${protocol}//${host}${pathname}` : (url.split('?')[0] as string);
};

/** The same for every visit, and on every port. */
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

/** Seconds as a duration a person would have written: `P1Y`, `P30D`, `PT30M`. */
export const toDuration = (seconds: number): string => {
  for (const [unit, letter] of UNITS) {
    const number = Math.round(seconds / unit);
    // A few minutes have passed since the cookie was set.
    if (number >= 1 && Math.abs(seconds - number * unit) <= Math.max(600, unit * 0.02))
      return `P${number}${letter}`;
  }
  if (seconds > 86_400) return `P${Math.round(seconds / 86_400)}D`;
  return seconds > 3600 ? `PT${Math.round(seconds / 3600)}H` : `PT${Math.max(1, Math.round(seconds / 60))}M`;
};
