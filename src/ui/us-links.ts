import { h } from './h';
import { button, fill, isHonoured } from './host';
import { LINKS } from './more-styles';
import type { Scene } from './scene';
import { BASE } from './styles';

/** Says so while the browser's signal is honoured: a choice may override it. Ends once the links are gone. */
const tellHonoured = (scene: Scene, links: HTMLElement): void => {
  const line = h('p', { part: 'honoured' }, `✓ ${scene.wording.say('us.honoured')}`);
  const tell = (): void => {
    if (isHonoured(scene)) links.prepend(line);
    else line.remove();
  };
  const stop = scene.consent.subscribe(() => {
    if (links.isConnected) tell();
    else stop();
  });
  tell();
};

/** California's two links, in its own words, and whether the browser's signal was honoured (11 CCR 7013, 7014, 7025). */
export const makeLinks = (scene: Scene, host: HTMLElement): void => {
  const { say } = scene.wording;
  const links = h(
    'nav',
    { part: 'links', class: 'card', 'aria-label': say('preferences.title') },
    button('preferences', 'preferences', say('us.sale')),
    button('preferences', 'preferences', say('us.sensitive')),
  );
  tellHonoured(scene, links);
  fill(scene, host, BASE + LINKS, links);
};
