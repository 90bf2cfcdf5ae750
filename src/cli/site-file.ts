import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CatalogueService, Service } from '../model/service';
import { EXIT, Failure } from './failure';
import { findPackage } from './package-folder';

/** What the site file contains; read by global.ts. */
export interface Bundle {
  /** As the site wrote it, so that it asks just as the same policy would from a file of its own. */
  readonly policy: unknown;
  /** The catalogue services it names. */
  readonly catalogue: readonly Service[];
  /** Folder of the lazily loaded files. */
  readonly base?: string;
}

/** A catalogue service as a page needs it. */
export const toSignatures = ({ source, checked, ...service }: CatalogueService): Service => service;

// `<` is escaped in case the file is pasted into a page, all else in case the page is not in UTF-8.
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text of one of the package's classic scripts. */
export const readScript = async (name: string, folder?: URL): Promise<string> => {
  const script = new URL(name, folder ?? new URL('dist/', (await findPackage()).url));
  try {
    return (await readFile(script, 'utf8')).replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '');
  } catch {
    throw new Failure(EXIT.failed, `${fileURLToPath(script)} is missing; the package is not built.`);
  }
};

/**
 * One file that needs no request for policy or services. It has no source map, which would be off by the
 * prefix.
 */
export const siteFile = (bundle: Bundle, ...scripts: readonly string[]): string =>
  [`self.FluxConsentSite=${literal(bundle)};`, ...scripts, ''].join('\n');
