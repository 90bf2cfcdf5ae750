import type { Consent, Undo } from '../model/consent';
import type { Wording } from './wording';

/** What a view is rendered from. */
export interface Scene {
  readonly consent: Consent;
  readonly wording: Wording;
}

/** The parts that few visitors open, in a chunk of its own. */
export interface Details {
  /** Adds the services with what they store, search, and the record of the choice. */
  completePreferences(scene: Scene, dialog: HTMLDialogElement): Promise<void>;
  /** Says that the choice will not be kept, if so. */
  tellUnsaved(scene: Scene, place: HTMLElement): Promise<void>;
  /** Names what was not yet asked for when the visitor last chose. */
  tellChanges(scene: Scene, line: HTMLElement): Promise<void>;
  /** Says that the policy was edited, until dismissed or undone. */
  showNotice(scene: Scene): Promise<Undo>;
  /** Tells the site that its accent was corrected. */
  tellAccent(scene: Scene): Promise<void>;
  /** The links that California asks for. */
  fillLinks(scene: Scene, host: HTMLElement): Promise<void>;
}

export type LoadDetails = () => Promise<Details>;

/** Where banner and preferences are rendered. */
export interface Stage extends Scene {
  /** Loads the details, and uses them. Never fails: without them a `problem` is reported. */
  withDetails(use: (details: Details) => Promise<void>): Promise<void>;
}
