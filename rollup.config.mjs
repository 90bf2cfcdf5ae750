import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { dts } from 'rollup-plugin-dts';
import compiler from 'typescript';
import { packedCatalogue } from './rollup.catalogue.mjs';
import { languages } from './rollup.languages.mjs';
import { PRISTINE, pristine } from './rollup.pristine.mjs';
import { shelves } from './rollup.shelves.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const external = [...Object.keys(pkg.dependencies), 'playwright-core', 'node:'].map(
  (name) => new RegExp(`^${name}(/|$|[a-z])`),
);

const entries = {
  index: 'src/index.ts',
  policy: 'src/policy/index.ts',
  guard: 'src/guard/index.ts',
  detect: 'src/detect/index.ts',
  ui: 'src/ui/index.ts',
  signals: 'src/signals/index.ts',
  services: 'src/services/index.ts',
};
/** Chunks the script-tag file loads when they are needed. */
const chunks = {
  'consent-ui': 'src/ui/chunk.ts',
  'consent-details': 'src/ui/details-chunk.ts',
  'consent-settings': 'src/ui/settings-chunk.ts',
  'consent-gate': 'src/ui/gate-chunk.ts',
  'consent-declaration': 'src/ui/declaration-chunk.ts',
  'consent-detect': 'src/detect/chunk.ts',
  'consent-debug': 'src/debug/chunk.ts',
  'consent-catalogue': 'src/debug/catalogue-chunk.ts',
  'consent-clear': 'src/guard/chunk.ts',
  'consent-validate': 'src/policy/chunk.ts',
};
const present = (inputs) => Object.fromEntries(Object.entries(inputs).filter(([, file]) => existsSync(file)));

const ts = () => typescript({ tsconfig: './tsconfig.json', declaration: false, noEmitOnError: true });
// Types are checked once, by the first build; checking all of them again for each chunk is most of the time.
const stripTypes = () => {
  const { config } = compiler.readConfigFile('tsconfig.json', compiler.sys.readFile);
  const { options } = compiler.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  return {
    name: 'strip-types',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const base = join(dirname(importer), source);
      return [`${base}.ts`, `${base}/index.ts`].find((file) => existsSync(file)) ?? null;
    },
    transform(code, fileName) {
      if (!fileName.endsWith('.ts')) return null;
      const { outputText, sourceMapText } = compiler.transpileModule(code, {
        fileName,
        compilerOptions: options,
      });
      return { code: outputText, map: sourceMapText };
    },
  };
};
const minify = (preamble) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 6, unsafe_arrows: true, pure_getters: true },
    format: { comments: false, preamble },
  });

// zod has comments that mention PURE and a few import cycles; both are harmless.
const onwarn = (warning, warn) => {
  const where = warning.id ?? warning.ids?.[0] ?? warning.message;
  if (/node_modules/.test(where) && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code))
    return;
  warn(warning);
};

/**
 * Writes what is data: the JSON Schema of the policy, and each service of the catalogue, as JSON and as a script that
 * hands it over on its element.
 */
const data = () => ({
  name: 'data',
  async writeBundle() {
    const load = (file) => import(`${pathToFileURL(`dist/${file}`).href}?${Date.now()}`);
    if (existsSync('dist/services.mjs')) {
      const { catalogue } = await load('services.mjs');
      mkdirSync('dist/services', { recursive: true });
      for (const service of catalogue ?? []) {
        const json = JSON.stringify(service);
        writeFileSync(`dist/services/${service.id}.json`, json);
        writeFileSync(`dist/services/${service.id}.js`, `document.currentScript.service=${json}`);
      }
    }
    if (existsSync('dist/policy.mjs')) {
      const { policyJsonSchema } = await load('policy.mjs');
      if (policyJsonSchema)
        writeFileSync('policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
    }
  },
});

rmSync('dist', { recursive: true, force: true });

const chunk = (name, input) => ({
  input: { [name]: input },
  onwarn,
  plugins: [resolve({ browser: true }), packedCatalogue(), stripTypes(), minify()],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].mjs',
    sourcemap: true,
    inlineDynamicImports: true,
  },
});

/** Runs as a classic script. */
const classic = (name, input, intro) => ({
  input,
  onwarn,
  // Chromium compiles it off the main thread then, and not function by function when something needs one.
  plugins: [
    resolve({ browser: true }),
    stripTypes(),
    intro && pristine(),
    minify('//# allFunctionsCalledOnLoad'),
  ],
  output: { file: `dist/${name}.js`, format: 'iife', sourcemap: true, inlineDynamicImports: true, intro },
});

const config = [
  {
    input: present({ ...entries, cli: 'src/cli/index.ts' }),
    external,
    onwarn,
    plugins: [shelves(), ts(), data(), languages()],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].mjs',
      chunkFileNames: ({ name }) => `chunks/${name.replace('\0', '').replace(/^_/, '')}-[hash].mjs`,
      sourcemap: true,
    },
  },
  classic('consent', 'src/global.ts'),
  classic('consent-guard', 'src/global-guard.ts', PRISTINE),
  // The page's own code stands in the same script: its `self` is not there yet, or another.
  classic('consent-worker', 'src/worker.ts', `const self = globalThis;${PRISTINE}`),
  ...Object.entries(present(chunks)).map(([name, input]) => chunk(name, input)),
  {
    input: present(entries),
    external,
    onwarn,
    plugins: [dts()],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'types/[name]-[hash].d.ts',
    },
  },
];

export default config.filter(({ input }) => typeof input !== 'string' || existsSync(input));
