import type { Surface } from '../surface';
import { wrap } from '../wrap';

/** Writes to `document.cookie`. Deletions pass. */
export const cookies: Surface = ({ page, judge, held }) =>
  wrap(
    page.Document.prototype,
    'cookie',
    (go, [value]) => {
      const text = String(value);
      const name = (text.split(/[=;]/)[0] as string).trim();
      const verdict = /max-age\s*=\s*(?:0|-)|expires=[^;]*19[67]\d/i.test(text)
        ? undefined
        : judge.name('cookie', name);
      if (verdict) held.hold(verdict, () => go());
      else go();
    },
    'set',
  );
