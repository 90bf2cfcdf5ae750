import { contrast, type Rgb, readColour } from './colour';
import type { Scene } from './scene';
import { ACCENT_IN } from './styles';

const toHex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Reports that the accent is not visible enough, and which colour replaces it. */
export const tellAccent = ({ consent }: Scene): void => {
  const { accent, mode } = consent.policy?.ui.theme ?? {};
  if (!accent) return;
  const dark = mode === 'dark';
  const card: Rgb = dark ? [26, 26, 31] : [255, 255, 255];
  const given = readColour(accent, card);
  const ratio = contrast(given, card);
  if (ratio >= 3) return;
  const used = toHex(readColour(ACCENT_IN[dark ? 'dark' : 'light'].replace('var(--c)', accent), given));
  consent.emit('problem', {
    code: 'accent',
    message: `ui.theme.accent is ${accent}: ${ratio.toFixed(1)}:1 on ${toHex(card)}, where WCAG 1.4.11 asks for 3:1.`,
    hint: `${used} is used instead.`,
  });
};
