import type { Theme } from '../model/policy';

/**
 * Whether this accent may be too faint on its card (WCAG 1.4.11 asks for 3:1): a rough check, to ask for a
 * closer look. A theme of both modes is measured in light mode: its dark colour is derived.
 */
export const isDoubtful = ({ accent = '', mode }: Theme = {}): boolean => {
  const digits = accent.length > 4 ? 2 : 1;
  const [red = 0, green = 0, blue = 0] = (accent.match(RegExp(`\\w{${digits}}`, 'g')) ?? []).map(
    (part) => (Number.parseInt(part, 16) / (16 ** digits - 1)) ** 2.2,
  );
  const light = 0.21 * red + 0.72 * green + 0.07 * blue;
  return !!accent && (mode === 'dark' ? light < 0.15 : light > 0.28);
};
