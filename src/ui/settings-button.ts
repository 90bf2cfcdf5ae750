import { FIRST_LAYER } from '../policy/first-layer';
import { h, icon } from './h';
import { button, fill } from './host';
import type { LoadDetails, Scene } from './scene';
import { BASE, SETTINGS } from './styles';

/**
 * Renders `<flux-consent-settings>`: its content is the label, except where the law prescribes words of its
 * own.
 */
export const fillSettings = (scene: Scene, host: HTMLElement, details: LoadDetails): HTMLElement => {
  const title = scene.wording.say('preferences.title');
  const floating = host.hasAttribute('floating');
  const label = floating ? icon('M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4') : h('slot', {}, title);
  const control = button('preferences', 'preferences', label);
  if (floating) {
    control.setAttribute('aria-label', title);
    control.title = title;
  }
  if (FIRST_LAYER[scene.consent.get().regime.id]?.links)
    void details()
      .then(({ fillLinks }) => fillLinks(scene, host))
      .catch((error) => scene.consent.emit('problem', { code: 'chunk', message: `${error}` }));
  return fill(scene, host, BASE + SETTINGS, control);
};
