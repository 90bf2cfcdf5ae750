import { unpackCatalogue } from '../classify/pack-catalogue';
import { nearest } from '../policy/nearest';
import { createNamer, type Namer } from './name-unknown';
import { PACKED } from './packed-catalogue';

export type { Namer } from './name-unknown';

/** For `consent-catalogue.mjs`, which the panel loads when it is opened; a page may import it for its own reports. */
export const catalogueNamer = (): Namer => createNamer(PACKED);

/** The id that was probably meant; undefined for one that there is, and where none is like it. */
export const nearestService = (id: string): string | undefined => {
  const name = nearest(
    id,
    unpackCatalogue(PACKED).map((service) => service.id),
  );
  return name === id ? undefined : name;
};
