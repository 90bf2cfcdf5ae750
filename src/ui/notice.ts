import type { Undo } from '../model/consent';
import { noticeName } from '../model/record';
import { h, icon } from './h';
import { fill, policyLink } from './host';
import { NOTICE } from './more-styles';
import type { Scene } from './scene';
import { BASE } from './styles';

/**
 * Tells once per version that the policy was edited. It asks for nothing, and can be dismissed; returns its
 * undo.
 */
export const makeNotice = (scene: Scene): Undo => {
  const { consent, wording } = scene;
  const { policy } = consent;
  const key = noticeName(policy?.record);
  const version = policy?.version ?? '';
  // A record exists by now; this is stored beside it, so that nobody is told twice.
  const seen = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  if (seen() === version) return () => {};
  const close = h(
    'button',
    { type: 'button', part: 'close', 'aria-label': wording.say('close') },
    icon('M5 5l10 10M15 5L5 15'),
  );
  const text = h('p', {}, `${wording.say('notice')} `, policyLink(scene));
  const box = h(
    'aside',
    { part: 'notice', class: 'card', 'aria-label': wording.say('preferences.title') },
    h('div', { role: 'status' }, text),
    close,
  );
  const host = fill(scene, h('flux-consent-notice', {}), BASE + NOTICE, box);
  close.onclick = () => {
    host.remove();
    try {
      localStorage.setItem(key, version);
    } catch {
      // Without storage, the next page tells it again.
    }
  };
  let ended = false;
  const put = (): void => {
    if (!ended) document.body.append(host);
  };
  // This may run before the body exists.
  if (document.body) put();
  else document.addEventListener('DOMContentLoaded', put);
  return () => {
    ended = true;
    host.remove();
  };
};
