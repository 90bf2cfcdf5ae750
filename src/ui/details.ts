import { more } from '../locales/en';
import { namesOfNew } from './changes';
import { h } from './h';
import { DETAILS } from './more-styles';
import { makeNotice } from './notice';
import { makeRecord } from './record-view';
import type { Details } from './scene';
import { makeSearch } from './search';
import { addServices } from './services-list';
import { sheet } from './styles';
import { tellAccent as tell } from './tell-accent';
import { makeLinks } from './us-links';

/** Number of services from which on there is a search. */
const MANY = 9;

/**
 * A click outside closes the dialog, whose form covers all but the backdrop. Dragging out of the form is no
 * such click.
 */
const closeOutside = (dialog: HTMLDialogElement): void => {
  let pressed: EventTarget | null;
  dialog.onpointerdown = ({ target }) => {
    pressed = target;
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  };
};

export const completePreferences: Details['completePreferences'] = async (scene, dialog) => {
  const { consent, wording } = scene;
  await wording.learn(more);
  const all = dialog.querySelector('.all') as HTMLElement;
  const services = consent.policy?.services ?? [];
  (dialog.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet(consent, DETAILS));
  addServices(scene, dialog);
  closeOutside(dialog);
  if (services.length >= MANY) all.before(makeSearch(scene, all));
  const record = makeRecord(scene);
  if (record) all.append(record);
  tell(scene);
};

export const showNotice: Details['showNotice'] = async (scene) => {
  await scene.wording.learn(more);
  return makeNotice(scene);
};

export const fillLinks: Details['fillLinks'] = async (scene, host) => {
  await scene.wording.learn(more);
  makeLinks(scene, host);
};

export const tellChanges: Details['tellChanges'] = async (scene, line) => {
  const names = namesOfNew(scene);
  if (names) line.append(` ${scene.wording.say('banner.new', { names })}`);
};

/** True if the browser keeps neither cookies nor Web Storage: the choice lasts for this page view only. */
const isForgotten = (): boolean => {
  try {
    return !localStorage;
  } catch {
    return true;
  }
};

export const tellUnsaved: Details['tellUnsaved'] = async ({ wording }, place) => {
  if (isForgotten()) place.append(h('p', {}, wording.say('banner.unsaved')));
};

export const tellAccent: Details['tellAccent'] = async (scene) => tell(scene);
