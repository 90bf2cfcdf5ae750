import type { Consent, Undo } from '../model/consent';
import type { Details } from './host';
import { fileUrl, type MountOptions } from './mount-options';
import { mountViews } from './mount-views';

/** What the script-tag file calls when it has loaded this; it handles the actions itself. */
export const mount = (consent: Consent, options: MountOptions): Undo =>
  mountViews(consent, {
    ...options,
    details: () => import(fileUrl(options, 'consent-details')) as Promise<Details>,
  });
