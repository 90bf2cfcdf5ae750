import type { Consent, Snapshot } from '../model/consent';

/** Which decisions held when: a late finding is judged by what was allowed at its time. */
export interface History {
  /** The decisions at `time` (`performance.now()`); undefined if they are no longer known. */
  at(time: number): Snapshot | undefined;
  stop(): void;
}

export const createHistory = (consent: Consent): History => {
  const past: [until: number, snapshot: Snapshot][] = [];
  const record = consent.get().record;
  const given = record && record.given * 1000 - performance.timeOrigin;
  // Before a withdrawal on this very page, it may well have been allowed.
  const knownFrom = record?.action === 'withdraw' && given && given > -1000 ? given + 1000 : 0;
  const stop = consent.subscribe((_, previous) => past.push([performance.now(), previous]));
  return {
    at: (time) =>
      time < knownFrom ? undefined : (past.find(([until]) => time < until)?.[1] ?? consent.get()),
    stop,
  };
};
