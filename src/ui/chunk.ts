import type { Consent, Undo } from '../model/consent';
import { fileUrl, type MountOptions } from './mount-options';
import { mountViews } from './mount-views';
import type { Details } from './scene';

/** Called by the script-tag file once this is loaded; that file connects the actions itself. */
export const mount = (consent: Consent, options: MountOptions): Undo =>
  mountViews(consent, options, () => import(fileUrl(options, 'consent-details')) as Promise<Details>);
