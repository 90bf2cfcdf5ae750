import type { Catalogue } from '../model/consent';
import type { Service } from '../model/service';
import type { Files } from './files';
import { readNow } from './read-now';

export interface FetchServices {
  readonly catalogue: Catalogue;
  /** Reads what has not arrived yet, while the page waits. */
  hurry(): void;
}

/**
 * Fetches the services that a policy names. The guard is often there first, and would not know their inline
 * snippets, nor what is granted on a later visit: then `hurry` keeps the parser from going on without them.
 */
export const createFetchServices = (
  files: Files,
  fetchJson: (from: string) => Promise<unknown>,
): FetchServices => {
  const missing = new Set<string>();
  const found = new Map<string, Service>();
  const at = (id: string): string => files.at(`services/${id}.json`);
  let settle = (): void => {};
  // A service that fails to load is reported as missing.
  const put = (id: string, service?: unknown): void => {
    if (!missing.delete(id)) return;
    if (service) found.set(id, service as Service);
    if (!missing.size) settle();
  };
  return {
    catalogue(ids) {
      for (const id of ids) {
        missing.add(id);
        fetchJson(at(id)).then(
          (service) => put(id, service),
          () => put(id),
        );
      }
      return {
        // biome-ignore lint/suspicious/noThenProperty: a promise would answer in a later task, which is too late
        then(resolve: (services: readonly Service[]) => void) {
          settle = () => resolve(ids.flatMap((id) => found.get(id) ?? []));
        },
      } as Promise<readonly Service[]>;
    },
    hurry() {
      for (const id of missing) {
        try {
          put(id, JSON.parse(readNow(at(id))));
        } catch {
          // Not there, or not JSON: the other request will tell.
        }
      }
    },
  };
};
