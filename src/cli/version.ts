import { readFile } from 'node:fs/promises';
import { EXIT, Failure } from './failure';

/** From dist/cli.mjs as from src/cli/version.ts the package is found by walking up. */
export const readVersion = async (): Promise<string> => {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const pkg = JSON.parse(await readFile(new URL(up, import.meta.url), 'utf8'));
      if (pkg.name === 'flux-consent') return pkg.version;
    } catch {
      // One folder further up.
    }
  }
  throw new Failure(EXIT.failed, 'package.json of flux-consent is missing.');
};
