import { PASS } from '../overtake';
import type { Surface } from '../surface';

/** A held image looks as if it were still loading: it is not `complete`, and `decode()` is pending. */
export const pictures: Surface = ({ elements, later, wrap }) => {
  const pending = (image: Element): boolean =>
    !!(elements.waiting(image, 'src') ?? elements.waiting(image, 'srcset'));
  wrap('HTMLImageElement', 'complete', (go, _, self) => !pending(self) && go(), 'get');
  wrap('HTMLImageElement', 'decode', (go, _, self) =>
    later(pending(self) ? (elements.verdict(self) ?? PASS) : undefined, () => go()),
  );
};
