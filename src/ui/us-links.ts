import { h } from './h';
import { button, fill, isHonoured } from './host';
import { LINKS } from './more-styles';
import type { Scene } from './scene';
import { BASE } from './styles';

/** California's two links, in its own words, and whether the browser's signal was honoured (11 CCR 7013, 7014, 7025). */
export const makeLinks = (scene: Scene, host: HTMLElement): void => {
  const { say } = scene.wording;
  fill(
    scene,
    host,
    BASE + LINKS,
    h(
      'nav',
      { part: 'links', class: 'card', 'aria-label': say('preferences.title') },
      isHonoured(scene) && h('p', { part: 'honoured' }, `✓ ${say('us.honoured')}`),
      button('preferences', 'preferences', say('us.sale')),
      button('preferences', 'preferences', say('us.sensitive')),
    ),
  );
};
