import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = 'src/services';
const SHELF = '\0shelf-';

/** Names of the service files, each like the ids in it. */
const files = () =>
  Array.from(
    readFileSync(`${FOLDER}/entries.ts`, 'utf8').matchAll(/from '\.\/([\w-]+)'/g),
    ([, name]) => name,
  );

/** Puts one import for each first letter in the place of `src/catalogue/shelves.ts`. */
export const shelves = () => ({
  name: 'shelves',
  resolveId: (source) => (source.startsWith(SHELF) ? source : null),
  load(id) {
    if (id.startsWith(SHELF))
      return files()
        .filter(([letter]) => letter === id.slice(SHELF.length))
        .map((name) => `export * from ${JSON.stringify(resolve(FOLDER, `${name}.ts`))};`)
        .join('\n');
    if (!id.endsWith('/catalogue/shelves.ts')) return null;
    const letters = [...new Set(files().map(([letter]) => letter))];
    const lines = letters.map((letter) => `${letter}: () => import(${JSON.stringify(SHELF + letter)}),`);
    return { code: `export const shelves = {${lines.join('\n')}};`, map: { mappings: '' } };
  },
});
