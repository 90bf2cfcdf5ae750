import type { Surface } from '../surface';

/**
 * `FontFace`, in a page or a worker: until a font is released, one without the held addresses replaces it.
 */
export const fonts: Surface = ({ page, styles, held, wrap }) => {
  const { DataView: Bytes } = page;
  const isBuffer = (value: unknown): boolean => {
    try {
      return ArrayBuffer.isView(value) || !!new Bytes(value as ArrayBuffer);
    } catch {
      return false;
    }
  };
  wrap(page, 'FontFace', (go, [family, given, more]) => {
    if (isBuffer(given)) return go();
    const source = `${given}`;
    const [text, verdict] = styles.clean(source);
    const make = (value: string): FontFace => go([family, value, more]);
    if (!verdict) return make(source);
    const stand = make(`local("-"),${text}`);
    held.hold(verdict, () => {
      const known = ((page.document ?? page) as FontFaceSource).fonts;
      if (known.delete(stand)) known.add(make(source));
    });
    return stand;
  });
};
