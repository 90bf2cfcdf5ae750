import { eventType } from '../events';
import { isConnected, nodeTypeOf } from '../natives';
import type { Surface } from '../surface';
import type { Handler, Idle } from '../wrap';

/**
 * Windows and forms that code opens or sends. What a visitor clicked goes where it leads; a form that is sent into a
 * frame nobody looks at does not.
 */
export const navigation: Surface = ({ page, judge, held, inTurn, leaving, realm, wrap }) => {
  const { navigator } = page;
  const asked = (): boolean => !!navigator.userActivation?.isActive;
  const open: Handler = (go, [given, ...rest]) => {
    // Made texts once, as an object may say something else the second time.
    const args = given === undefined ? [given, ...rest] : [`${given}`, ...rest];
    if (rest[0] !== undefined) args[1] = `${rest[0]}`;
    const verdict =
      asked() && !leaving.isFrame(`${args[1] ?? ''}`) ? undefined : judge.url('request', args[0] ?? '');
    if (verdict) {
      held.hold(verdict, () => go(args));
      return null;
    }
    const opened = go(args);
    realm(opened);
    return opened;
  };
  wrap(page, 'open', open);
  // With a name and features it opens a window.
  wrap('Document', 'open', (go, args, self) => (args.length < 3 ? go() : open(go, args, self)));
  wrap('HTMLFormElement', 'submit', (go, _, self) => inTurn(leaving.form(self), () => go()));
  // A form inside a shadow root tells nobody outside that it is sent.
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
        // What is no event fails natively.
      }
      return type === 'click' ? leaving.click(self, () => go([event])) : go();
    },
    'value',
    isElsewhere,
  );
  wrap('Navigation', 'navigate', (go, [given, ...options]) => {
    const url = `${given}`;
    // Where the page itself goes is its own business.
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
