import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analytics } from './sdks/analytics.mjs';
import { features } from './sdks/features.mjs';
import { infrastructure } from './sdks/infrastructure.mjs';
import { marketing } from './sdks/marketing.mjs';
import { monitors } from './sdks/monitors.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const SHOP = 'shop.example';

/** Every SDK of the test bed, with its URL on the page: the vendor's own, if there is one. */
export const sdks = [...analytics, ...monitors, ...marketing, ...features, ...infrastructure].map((sdk) => ({
  accepts: [],
  ...sdk,
  url: `https://${sdk.host}${sdk.path ?? `/sdk/${sdk.id.replace(/^@/, '').replace('/', '-')}.js`}`,
}));

export const isInstalled = () => existsSync(`${HERE}node_modules/esbuild/package.json`);

/** Bundles each SDK into one script, as a site would: a map from URL to text. Reports those that do not build. */
export const bundle = async (chosen) => {
  const { build } = await import(`${HERE}node_modules/esbuild/lib/main.js`);
  const scripts = new Map();
  const failed = [];
  await Promise.all(
    chosen.map(async (sdk) => {
      try {
        const { outputFiles } = await build({
          stdin: { contents: sdk.code, resolveDir: HERE, sourcefile: `${sdk.id}.js` },
          bundle: true,
          write: false,
          minify: true,
          format: 'iife',
          target: 'es2022',
          logLevel: 'silent',
          mainFields: ['browser', 'module', 'main'],
          conditions: ['browser', 'import', 'module'],
          loader: { '.css': 'text', '.woff2': 'empty', '.png': 'empty', '.svg': 'text' },
          define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
        });
        scripts.set(sdk.url, outputFiles[0].text);
      } catch (error) {
        failed.push({ id: sdk.id, why: error.errors?.[0]?.text ?? error.message });
      }
    }),
  );
  return { scripts, failed };
};

/** The installed version of an SDK. */
export const versionOf = ({ id }) =>
  JSON.parse(readFileSync(`${HERE}node_modules/${id}/package.json`, 'utf8')).version;

/** The classifier of the command line, from the sources, as it is not part of the public API. */
export const loadClassifier = async (catalogue) => {
  const { build } = await import(`${HERE}node_modules/esbuild/lib/main.js`);
  const entry = fileURLToPath(new URL('../../src/classify/catalogue-classifier.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  return (await import(code)).createCatalogueClassifier(catalogue);
};
