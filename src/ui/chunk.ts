import type { Consent, Undo } from '../model/consent';
import { fileUrl, type MountOptions } from './mount-options';
import { mountViews } from './mount-views';
import type { Details } from './scene';

/** What the script-tag file calls when it has loaded this; it handles the actions itself. */
export const mount = (consent: Consent, options: MountOptions): Undo =>
  mountViews(consent, options, () => import(fileUrl(options, 'consent-details')) as Promise<Details>);
