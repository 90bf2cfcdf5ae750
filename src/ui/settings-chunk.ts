import type { Consent, Undo } from '../model/consent';
import { fileUrl, type MountOptions } from './mount-options';
import { mountSettings } from './mount-settings';
import type { Details } from './scene';

/** Called by the script-tag file once this is loaded. */
export const mount = (consent: Consent, options: MountOptions): Undo =>
  mountSettings(consent, options, () => import(fileUrl(options, 'consent-details')) as Promise<Details>);
