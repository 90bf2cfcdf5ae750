import type { SaveOptions } from '../model/consent';
import { ACTIONS, type Action, type ConsentRecord, type ConsentSurface, SURFACES } from '../model/record';

/** What is recorded of how a choice was made. Code may pass any name: only those that a record can hold count. */
export const howChosen = ({ action, surface }: SaveOptions): Pick<ConsentRecord, 'action' | 'surface'> => ({
  action: ACTIONS.includes(action as Action) ? (action as Action) : 'save',
  surface: SURFACES.includes(surface as ConsentSurface) ? (surface as ConsentSurface) : 'api',
});
