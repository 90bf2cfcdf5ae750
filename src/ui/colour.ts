import { h } from './h';

/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** A colour in any notation, as the browser paints it over another: one pixel is painted and read. */
export const readColour = (colour: string, under: Rgb): Rgb => {
  // Not an `OffscreenCanvas`: Firefox has it from 105 on.
  const canvas = h<HTMLCanvasElement>('canvas', { width: '1', height: '1' });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return under;
  for (const fill of [`rgb(${under.join()})`, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** The colour behind an element's text: its own background, over those of its ancestors. */
export const shownBackground = (element: Element): Rgb => {
  const layers: string[] = [];
  let at: Element | null = element;
  while (at) {
    layers.push(getComputedStyle(at).backgroundColor);
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  const canvas = dark && matchMedia('(prefers-color-scheme:dark)').matches ? BLACK : WHITE;
  return layers.reduceRight((under: Rgb, colour) => readColour(colour, under), canvas);
};

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2 contrast ratio, 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
