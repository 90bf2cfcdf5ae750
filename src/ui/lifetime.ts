const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** `P1Y6M` → `1 year 6 months`, in the visitor's language (ISO 8601 durations: after `T`, `M` is minutes). */
export const readLifetime = (iso: string, language: string): string =>
  iso
    .split('T')
    .flatMap((part, time) =>
      Array.from(part.matchAll(/(\d+)([YMWDHS])/g), ([, count, letter]) => {
        const unit = time && letter === 'M' ? 'minute' : (UNITS[letter as string] as string);
        return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
          Number(count),
        );
      }),
    )
    .join(' ');
