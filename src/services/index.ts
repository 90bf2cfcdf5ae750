import type { CatalogueService } from '../model/service';
export const catalogue: readonly CatalogueService[] = [];
export const findServices = (ids: readonly string[]): CatalogueService[] =>
  catalogue.filter(({ id }) => ids.includes(id));
