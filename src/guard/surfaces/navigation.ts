import { getAttribute } from '../natives';
import type { Surface } from '../surface';

/**
 * Windows and forms that code opens or sends. What a visitor clicked goes where it leads; a form that is sent into a
 * frame nobody looks at does not.
 */
export const navigation: Surface = ({ page, judge, held, inTurn, realm, wrap, onUndo }) => {
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
  const verdictOf = (form: HTMLFormElement, submitter?: HTMLElement | null) => {
    const action = (submitter && getAttribute(submitter, 'formaction')) ?? getAttribute(form, 'action');
    const base = page.document.querySelector('base[target]');
    const target =
      (submitter && getAttribute(submitter, 'formtarget')) ??
      getAttribute(form, 'target') ??
      (base && getAttribute(base, 'target')) ??
      '';
    return action && (/^[^_]/.test(target) || !asked()) ? judge.url('request', action) : undefined;
  };
  wrap('HTMLFormElement', 'submit', (go, _, self) => inTurn(verdictOf(self), () => go()));
  // A form inside a shadow root tells nobody outside that it is sent.
  wrap('HTMLFormElement', 'requestSubmit', (go, [submitter], self) =>
    inTurn(verdictOf(self, submitter), () => go()),
  );
  const { documentPictureInPicture } = page as { documentPictureInPicture?: object };
  wrap(documentPictureInPicture, 'requestWindow', async (go) => {
    const opened = await go();
    realm(opened);
    return opened;
  });
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const verdict = verdictOf(form, event.submitter);
    if (!verdict) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.hold(verdict, () => form.requestSubmit(event.submitter));
  };
  page.addEventListener('submit', onSubmit, true);
  onUndo(() => page.removeEventListener('submit', onSubmit, true));
};
