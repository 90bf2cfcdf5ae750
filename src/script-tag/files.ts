import type { Consent } from '../model/consent';

/** What a lazily loaded file may export. */
export interface Chunk {
  readonly mount?: (
    consent: Consent,
    options: {
      base?: string;
      own?: readonly (string | undefined)[];
      settings?: DOMStringMap;
      actions?: false;
      auto?: boolean;
      open?: boolean;
    },
  ) => unknown;
  /** `again` fetches the file of the policy. */
  readonly explainPolicy?: (
    policy: unknown,
    again?: '' | false | (() => Promise<Response>),
  ) => string | Promise<string>;
}

/** The files of the package, in one folder. */
export interface Files {
  /** Ends with a slash. */
  readonly base: string;
  /** Address of a file. */
  at(name: string): string;
  /** Loads a module, named without its extension; `query` follows its address. */
  load(name: string, query?: string): Promise<Chunk>;
}

export const createFiles = (folder: string): Files => {
  const base = folder.replace(/\/?$/, '/');
  const at = (name: string): string => new URL(name, base).href;
  return { base, at, load: async (name, query = '') => import(at(`${name}.mjs${query}`)) };
};
