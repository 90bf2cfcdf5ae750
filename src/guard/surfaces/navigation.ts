import type { Surface } from '../surface';

/**
 * Windows and forms that code opens or sends. What a visitor clicked goes where it leads; a form that is sent into a
 * frame nobody looks at does not.
 */
export const navigation: Surface = ({ page, judge, held, inTurn, leaving, realm, wrap }) => {
  const { navigator } = page;
  const asked = (): boolean => !!navigator.userActivation?.isActive;
  wrap(page, 'open', (go, args) => {
    const verdict = asked() ? undefined : judge.url('request', args[0]);
    if (verdict) {
      held.hold(verdict, () => go());
      return null;
    }
    const opened = go();
    realm(opened);
    return opened;
  });
  wrap('HTMLFormElement', 'submit', (go, _, self) => inTurn(leaving.form(self), () => go()));
  // A form inside a shadow root tells nobody outside that it is sent.
  wrap('HTMLFormElement', 'requestSubmit', (go, [submitter], self) =>
    inTurn(leaving.form(self, submitter), () => go()),
  );
  wrap('HTMLElement', 'click', (go, _, self) => leaving.click(self, () => go()));
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
