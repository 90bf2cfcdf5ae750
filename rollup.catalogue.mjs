import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** How the catalogue is packed: a module that imports nothing but types. */
const packer = async () => {
  const { outputText } = ts.transpileModule(readFileSync('src/classify/pack-catalogue.ts', 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ESNext' },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
};

/** Puts the catalogue, packed, in the place of `src/debug/packed-catalogue.ts`; `dist/services.mjs` is written before. */
export const packedCatalogue = () => ({
  name: 'packed-catalogue',
  async transform(_, file) {
    if (!file.endsWith('/packed-catalogue.ts')) return null;
    const { catalogue } = await import(`${pathToFileURL('dist/services.mjs').href}?${Date.now()}`);
    const { packCatalogue } = await packer();
    return {
      code: `export const PACKED = ${JSON.stringify(packCatalogue(catalogue))};`,
      map: { mappings: '' },
    };
  },
});
