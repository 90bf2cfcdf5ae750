import { PASS } from '../overtake';
import type { Surface } from '../surface';

/** Images that wait are still to come. */
export const pictures: Surface = ({ elements, later, wrap }) => {
  const pending = (image: Element): boolean =>
    !!(elements.waiting(image, 'src') ?? elements.waiting(image, 'srcset'));
  wrap('HTMLImageElement', 'complete', (go, _, self) => !pending(self) && go(), 'get');
  wrap('HTMLImageElement', 'decode', (go, _, self) =>
    later(pending(self) ? (elements.verdict(self) ?? PASS) : undefined, () => go()),
  );
};
