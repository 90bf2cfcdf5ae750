import type { Consent, Undo } from '../model/consent';
import { listenToActions } from './actions';

/**
 * Makes every `data-consent-action` on the page act, in open shadow roots, too; returns its undo. On a server
 * there is nothing to click.
 */
export const connectActions = (consent: Consent): Undo =>
  typeof document === 'object' ? listenToActions(consent) : () => {};
