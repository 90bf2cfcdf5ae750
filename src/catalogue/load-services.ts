import type { CatalogueService } from '../model/service';
import { shelves } from './shelves';

/** Loads the services with these ids, in the order asked for; unknown ids are left out. */
export const loadServices = async (ids: readonly string[]): Promise<readonly CatalogueService[]> => {
  const letters = [...new Set(ids.map(([letter = '']) => letter))];
  const found = await Promise.all(letters.map((letter) => shelves[letter]?.() ?? {}));
  const services = found.flatMap((shelf) => Object.values<CatalogueService>(shelf));
  return ids.flatMap((id) => services.find((service) => service.id === id) ?? []);
};
