import { readFile } from 'node:fs/promises';
import { EXIT, Failure } from './failure';

export interface PackageFolder {
  readonly url: URL;
  readonly version: string;
}

/** Finds the package by walking up, from dist, one of its chunks, or src. */
export const findPackage = async (): Promise<PackageFolder> => {
  for (const up of ['../', '../../']) {
    const url = new URL(up, import.meta.url);
    try {
      const { name, version } = JSON.parse(await readFile(new URL('package.json', url), 'utf8'));
      if (name === 'flux-consent') return { url, version };
    } catch {
      // Not here: one folder further up.
    }
  }
  throw new Failure(EXIT.failed, 'package.json of flux-consent is missing.');
};
