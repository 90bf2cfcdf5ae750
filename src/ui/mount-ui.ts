import type { Consent, Undo } from '../model/consent';
import { listenToActions } from './actions';
import type { MountOptions } from './mount-options';
import { mountSettings } from './mount-settings';
import { mountViews } from './mount-views';

/** Mounts banner, preferences, the way back and the controls; returns its undo. */
export const mountUi = (consent: Consent, options: MountOptions = {}): Undo => {
  // On a server there is nothing to show.
  if (typeof document !== 'object') return () => {};
  const stop = options.actions === false ? undefined : listenToActions(consent);
  const details = () => import('./details');
  const unmount = mountViews(consent, options, details);
  const detach = mountSettings(consent, options, details);
  return () => {
    stop?.();
    detach();
    unmount();
  };
};
