import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** Ways to the window of a frame: it is guarded before it is given away. */
export const frames: Surface = ({ page, realm, sweep, natives: { view }, wrap }) => {
  for (const name of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const) {
    const { prototype } = page[name];
    const inside =
      (windowOf: (found: never) => unknown): Handler =>
      (go) => {
        const found = go();
        if (found) realm(windowOf(found as never));
        return found;
      };
    wrap(
      prototype,
      'contentWindow',
      inside((frame: Window) => frame),
      'get',
    );
    wrap(prototype, 'contentDocument', inside(view), 'get');
  }
  sweep();
};
