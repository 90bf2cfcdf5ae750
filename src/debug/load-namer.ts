import type { Namer } from './name-unknown';

/**
 * Loads the catalogue from beside this file, only when somebody opens the panel; without it nothing is named.
 */
export const loadNamer = async (): Promise<Namer | undefined> => {
  try {
    const file = new URL('consent-catalogue.mjs', import.meta.url).href;
    const { catalogueNamer } = (await import(file)) as { catalogueNamer: () => Namer };
    return catalogueNamer();
  } catch {
    return undefined;
  }
};
