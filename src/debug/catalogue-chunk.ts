import { unpackCatalogue } from '../classify/pack-catalogue';
import { nearest } from '../policy/nearest';
import { createNamer, type Namer } from './name-unknown';
import { PACKED } from './packed-catalogue';

export type { Namer } from './name-unknown';

/**
 * For `consent-catalogue.mjs`, which the panel loads when it opens; a page may import it for reports of its
 * own.
 */
export const catalogueNamer = (): Namer => createNamer(PACKED);

/** The id that was probably meant; undefined if the id exists, or if none is similar. */
export const nearestService = (id: string): string | undefined => {
  const name = nearest(
    id,
    unpackCatalogue(PACKED).map((service) => service.id),
  );
  return name === id ? undefined : name;
};
