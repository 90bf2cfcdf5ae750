import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** Style sheets that code writes: as rules, as the text of an element, as the source of a font. */
export const styleSheets: Surface = ({ page, styles, held, wrap }) => {
  const rule: Handler = (go, args) => {
    const [text, verdict] = styles.clean(`${args[0]}`);
    // A rule is put behind the one that stands in for it.
    if (verdict) held.hold(verdict, () => go(args.length > 1 ? [args[0], args[1] + 1] : args));
    return go([text, ...args.slice(1)]);
  };
  wrap(page.CSSStyleSheet.prototype, 'insertRule replace replaceSync', rule);
  wrap(page.CSSGroupingRule?.prototype, 'insertRule', rule);
  wrap(
    page.Node.prototype,
    'textContent',
    (go, args, self) =>
      self.localName === 'style' ? styles.write(self, `${args[0]}`, (text) => go([text])) : go(),
    'set',
  );
  wrap(page, 'FontFace', (go, args) => {
    const [text, verdict] = styles.clean(`${args[1]}`);
    if (!verdict) return go();
    const stand = go([args[0], `local("-"),${text}`, args[2]]);
    held.hold(verdict, () => {
      const { fonts } = page.document;
      if (fonts.delete(stand)) fonts.add(go());
    });
    return stand;
  });
};
