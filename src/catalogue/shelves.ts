import type { CatalogueService } from '../model/service';

/** Loads the services whose ids begin with a letter. */
export type Shelf = () => Promise<Readonly<Record<string, CatalogueService>>>;

/**
 * First letter → services. The build puts one file per letter here (`rollup.shelves.mjs`), so that a page
 * loads a few and not all.
 */
export const shelves: Readonly<Record<string, Shelf>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, () => import('../services/entries')]),
);
