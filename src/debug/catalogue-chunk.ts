import { createNamer, type Namer } from './name-unknown';
import { PACKED } from './packed-catalogue';

export type { Namer } from './name-unknown';

/** For `consent-catalogue.mjs`, which the panel loads when it is opened; a page may import it for its own reports. */
export const catalogueNamer = (): Namer => createNamer(PACKED);
