/** `P1Y6M` → `1 year 6 months`, in the visitor's language (ISO 8601 durations: after `T`, `M` is minutes). */
export const readLifetime = (iso: string, language: string): string =>
  iso
    .split('T')
    .flatMap((part, time) =>
      Array.from(part.matchAll(/(\d+)(\w)/g), ([, count, letter]) => {
        const units = time ? ['hour', 'minute', 'second'] : ['year', 'month', 'week', 'day'];
        const unit = units.find((name) => name[0] === letter?.toLowerCase()) ?? 'day';
        return Number(count).toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
      }),
    )
    .join(' ');
