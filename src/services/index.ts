import type { CatalogueService } from '../model/service';
import * as entries from './entries';

export * from './entries';

/** Every service that ships with the package, by id. */
export const catalogue: readonly CatalogueService[] = /* @__PURE__ */ (() =>
  Object.freeze(Object.values<CatalogueService>(entries).sort((a, b) => (a.id < b.id ? -1 : 1))))();

/** The services with these ids, in the order asked for; unknown ids are left out. */
export const findServices = (ids: readonly string[]): CatalogueService[] =>
  ids.flatMap((id) => catalogue.find((service) => service.id === id) ?? []);
