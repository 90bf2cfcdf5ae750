import { defaultView } from '../natives';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

const FRAMES = 'HTMLIFrameElement HTMLFrameElement HTMLObjectElement';

/** Ways to reach a frame's window: it is guarded before the page gets it. */
export const frames: Surface = ({ realm, sweep, wrap }) => {
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
  wrap(FRAMES, 'contentDocument', inside(defaultView), 'get');
  wrap(`${FRAMES} HTMLEmbedElement`, 'getSVGDocument', inside(defaultView));
  sweep();
};
