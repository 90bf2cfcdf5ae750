interface Part {
  readonly count: number;
  readonly unit: string;
}

const SECONDS: Readonly<Record<string, number>> = {
  year: 31_557_600,
  month: 2_629_800,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

/** ISO 8601 durations: after `T`, `M` is minutes. */
const partsOf = (iso: string): Part[] =>
  iso.split('T').flatMap((part, time) =>
    Array.from(part.matchAll(/(\d+)(\w)/g), ([, count, letter]) => {
      const units = time ? ['hour', 'minute', 'second'] : ['year', 'month', 'week', 'day'];
      const unit = units.find((name) => name[0] === letter?.toLowerCase()) ?? 'day';
      return { count: Number(count), unit };
    }),
  );

/** `P1Y6M` → `1 year 6 months`, in the visitor's language. */
export const readLifetime = (iso: string, language: string): string =>
  partsOf(iso)
    .map(({ count, unit }) => count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' }))
    .join(' ');

/** Length in seconds, for sorting; 0 for `session`. */
export const lengthOf = (iso: string): number =>
  partsOf(iso).reduce((sum, { count, unit }) => sum + count * (SECONDS[unit] as number), 0);
