import type { Consent, Undo } from '../model/consent';

/** Passes decisions on to others: starts with the consent it is given, returns its undo. */
export type Signal = (consent: Consent) => Undo;

/** Connects signals; call it before the guard lets anything go, so that tags find their defaults. */
export const connectSignals = (consent: Consent, signals: readonly Signal[]): Undo => {
  // On a server nobody listens.
  const undos = typeof self === 'object' ? signals.map((signal) => signal(consent)) : [];
  const undo = (): void => {
    for (const each of undos.splice(0)) each();
  };
  consent.onDestroy(undo);
  return undo;
};
