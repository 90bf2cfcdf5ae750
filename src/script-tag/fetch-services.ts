import type { Catalogue } from '../model/consent';
import type { Service } from '../model/service';
import type { Files } from './files';
import { readNow } from './read-now';

export interface FetchServices {
  readonly catalogue: Catalogue;
  /** Reads what has not arrived yet, while the page waits. */
  hurry(): void;
}

/** How long the page waits before the next file is left to come later, in milliseconds. */
const PATIENCE = 1000;

/**
 * Fetches the services that a policy names. The guard is often there first, and would not know their inline
 * snippets, nor what is granted on a later visit: then `hurry` keeps the parser from going on without them.
 */
export const createFetchServices = (
  files: Files,
  fetchJson: (from: string) => Promise<unknown>,
): FetchServices => {
  const at = (id: string): string => files.at(`services/${id}.json`);
  const found: Service[] = [];
  let wanted: readonly string[] = [];
  let settle = (_: readonly Service[]): void => {};
  const put = (index: number, service: unknown): void => {
    found[index] ??= service as Service;
  };
  return {
    async catalogue(ids, now) {
      wanted = ids;
      settle = now;
      // A service that fails to load is reported as missing.
      await Promise.all(
        ids.map((id, index) =>
          fetchJson(at(id)).then(
            (service) => put(index, service),
            () => {},
          ),
        ),
      );
      return found.flat();
    },
    hurry() {
      const end = Date.now() + PATIENCE;
      wanted.forEach((id, index) => {
        try {
          if (!found[index] && Date.now() < end) put(index, JSON.parse(readNow(at(id))));
        } catch {
          // Not there, or not JSON: the other request will tell.
        }
      });
      if (wanted.every((_, index) => found[index])) settle(found.flat());
    },
  };
};
