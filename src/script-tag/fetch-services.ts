import type { Catalogue } from '../model/consent';
import type { Service } from '../model/service';
import type { Files } from './files';
import { readNow } from './read-now';

export interface FetchServices {
  readonly catalogue: Catalogue;
  /** Addresses of scripts that hand the services over on their elements. */
  scripts(): readonly string[];
  /** Has the services come from these scripts, which the parser loads side by side and waits for. */
  expect(): void;
  /** Has them come as JSON after all. */
  refused(): void;
  /** Reads what has not arrived yet, while the page waits, unless scripts are expected. */
  hurry(): void;
}

/** The element of a script that hands a service over. */
interface ServiceScript extends HTMLScriptElement {
  readonly service?: Service;
}

/** How long the page waits before the next file is left to come later, in milliseconds. */
const PATIENCE = 1000;

/**
 * Fetches the services that a policy names. The guard is often there first, and would not know their inline
 * snippets, nor what is granted on a later visit: then the parser must not go on without them. It waits for
 * scripts; where none can be written, `hurry` has it wait, which takes five times as long.
 */
export const createFetchServices = (
  files: Files,
  fetchJson: (from: string) => Promise<unknown>,
): FetchServices => {
  const at = (id: string, kind = 'json'): string => files.at(`services/${id}.${kind}`);
  const found: Service[] = [];
  let wanted: readonly string[] = [];
  let settle = (_: readonly Service[]): void => {};
  let parsed: Promise<void> | undefined;
  let refused = (): void => {};
  const put = (index: number, service: unknown): void => {
    if (service) found[index] ??= service as Service;
  };
  const end = (): void => {
    if (wanted.every((_, index) => found[index])) settle(found.flat());
  };
  const scripts = (): string[] => wanted.map((id) => at(id, 'js'));
  return {
    async catalogue(ids, now) {
      wanted = ids;
      settle = now;
      // Once our own script has run it is known whether others are expected.
      await undefined;
      await parsed;
      // A service that fails to load is reported as missing.
      await Promise.all(
        ids.map(
          (id, index) =>
            found[index] ??
            fetchJson(at(id)).then(
              (service) => put(index, service),
              () => {},
            ),
        ),
      );
      return found.flat();
    },
    scripts,
    expect() {
      const all = scripts();
      const left = new Set(all);
      const types = ['load', 'error'];
      parsed = new Promise((done) => {
        refused = () => {
          for (const type of types) document.removeEventListener(type, hear, true);
          parsed = undefined;
          done();
        };
      });
      const hear = ({ target, isTrusted }: Event): void => {
        const script = target as ServiceScript;
        if (!isTrusted || !left.delete(script.src)) return;
        put(all.indexOf(script.src), script.service);
        // The page is left as it would be without us.
        script.remove();
        if (left.size) return;
        end();
        refused();
      };
      for (const type of types) document.addEventListener(type, hear, true);
      if (!all[0]) refused();
    },
    refused: () => refused(),
    hurry() {
      if (parsed) return;
      const last = Date.now() + PATIENCE;
      wanted.forEach((id, index) => {
        try {
          if (!found[index] && Date.now() < last) put(index, JSON.parse(readNow(at(id))));
        } catch {
          // Not there, or not JSON: the other request will tell.
        }
      });
      end();
    },
  };
};
