import type { Consent, Undo } from '../model/consent';
import type { Elements, Trust } from './elements';
import type { HeldList } from './held';
import type { Judge } from './verdict';

/** What a surface works with. */
export interface Guard {
  readonly page: Window & typeof globalThis;
  readonly consent: Consent;
  readonly judge: Judge;
  readonly held: HeldList;
  readonly elements: Elements;
  readonly trust: Trust;
}

/** One way a page can run, send or store something: closes it, and returns the undo. */
export type Surface = (guard: Guard) => Undo;

export const all =
  (undos: readonly Undo[]): Undo =>
  () => {
    for (const undo of undos) undo();
  };
