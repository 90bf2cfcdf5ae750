import { defaultView } from '../natives';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

const FRAMES = 'HTMLIFrameElement HTMLFrameElement HTMLObjectElement';

/** Ways to reach a frame's window: it is guarded before the page gets it. */
export const frames: Surface = ({ page, elements, realm, sweep, wrap }) => {
  /** What stands in for the empty documents of held objects, which have no window as held frames do. */
  const empty = new WeakMap<Element, Document>();
  const inside =
    (windowOf: (found: never) => unknown): Handler =>
    (go) => {
      const found = go();
      if (found) realm(windowOf(found as never));
      return found;
    };
  wrap(
    FRAMES,
    'contentWindow',
    inside((frame: Window) => frame),
    'get',
  );
  const ofWindow = inside(defaultView);
  wrap(
    FRAMES,
    'contentDocument',
    (go, args, self) => {
      const found = ofWindow(go, args, self);
      if (found || !elements.waiting(self, 'data')) return found;
      if (!empty.has(self)) empty.set(self, page.document.implementation.createHTMLDocument(''));
      return empty.get(self);
    },
    'get',
  );
  wrap(`${FRAMES} HTMLEmbedElement`, 'getSVGDocument', inside(defaultView));
  sweep();
};
