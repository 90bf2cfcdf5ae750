import { eventType } from '../events';
import { isConnected, nodeTypeOf } from '../natives';
import type { Surface } from '../surface';
import type { Handler, Idle } from '../wrap';

/**
 * Windows that code opens, forms it submits, links it clicks. What the visitor has asked for goes ahead,
 * unless it leads into a frame, where nobody would see it.
 */
export const navigation: Surface = ({ page, judge, held, inTurn, leaving, realm, wrap }) => {
  const open: Handler = (go, [given, ...rest]) => {
    // Converted to strings once, as an object may convert differently the second time.
    const args = given === undefined ? [given, ...rest] : [`${given}`, ...rest];
    if (rest[0] !== undefined) args[1] = `${rest[0]}`;
    const verdict =
      leaving.asked(page) && !leaving.isFrame(`${args[1] ?? ''}`)
        ? undefined
        : judge.url('request', args[0] ?? '');
    if (verdict) {
      held.hold(verdict, () => go(args));
      return null;
    }
    const opened = go(args);
    realm(opened);
    return opened;
  };
  wrap(page, 'open', open);
  // With three arguments it opens a window.
  wrap('Document', 'open', (go, args, self) => (args.length < 3 ? go() : open(go, args, self)));
  wrap('HTMLFormElement', 'submit', (go, _, self) => inTurn(leaving.form(self), () => go()));
  // The submit event of a form in a shadow root does not leave that root.
  wrap('HTMLFormElement', 'requestSubmit', (go, [submitter], self) =>
    inTurn(leaving.form(self, submitter), () => go()),
  );
  wrap('HTMLElement', 'click', (go, _, self) => leaving.click(self, () => go()));
  const isElsewhere: Idle = (target) => !nodeTypeOf(target) || isConnected(target);
  wrap(
    'EventTarget',
    'dispatchEvent',
    (go, [event], self) => {
      let type = '';
      try {
        if (!isElsewhere(self, event)) type = eventType(event);
      } catch {
        // The native call throws for anything but an event.
      }
      return type === 'click' ? leaving.click(self, () => go([event])) : go();
    },
    'value',
    isElsewhere,
  );
  wrap('Navigation', 'navigate', (go, [given, ...options]) => {
    const url = `${given}`;
    // The top page may navigate wherever it likes.
    const verdict = page.parent === page ? undefined : judge.url('frame', url);
    if (!verdict) return go([url, ...options]);
    const gone = new page.Promise(() => {});
    held.hold(verdict, () => go([url, ...options]));
    return { committed: gone, finished: gone };
  });
  const { documentPictureInPicture } = page as { documentPictureInPicture?: object };
  wrap(documentPictureInPicture, 'requestWindow', async (go) => {
    const opened = await go();
    realm(opened);
    return opened;
  });
};
