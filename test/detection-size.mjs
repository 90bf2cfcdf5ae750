// npm run size:detection: how many bytes of consent.js and consent-guard.js serve only the inventory: builds them in
// memory with and without it, and compares the sizes (brotli 11). What the guard needs anyway stays in both.
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';

/** Goal of issue 5, in bytes. */
export const DETECTION_BUDGET = 1000;

/** What in each file serves only the inventory, and its replacement. A pattern that does not match is an error. */
const WITHOUT = {
  // Reporting each name and address once, with its source.
  'src/guard/verdict.ts': [
    [/const note = \([\s\S]*?\n {2}\};\n/, 'const note = (..._: unknown[]): void => {};\n'],
    [/const told = new Map<string, boolean>\(\);\n/, ''],
  ],
  // Reading the call stack.
  'src/classify/attribution.ts': [[/[\s\S]+/, 'export const attribute = () => ({ source: undefined });']],
  'src/guard/install-guard.ts': [[/sourceOf\(\) \{[\s\S]*?\n {4}\},/, 'sourceOf: () => undefined,']],
  // Keeping the findings.
  'src/consent/events.ts': [
    [/if \(event === 'found'\) \{[\s\S]*?\n {4}\}\n/, ''],
    [/const found = new Map<string, Finding>\(\);\n/, ''],
    [/\[\.\.\.found\.values\(\)\]/, '[]'],
  ],
  // Loading the rest of the detection and the panel that shows it.
  'src/script-tag/connect-interface.ts': [[/whenIdle\(\(\) => mount\('consent-detect'\)\);\n/, '']],
  'src/global.ts': [[/if \('debug' in settings\) debug\(false\).*\n/, '']],
};

const strip = (left) => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  return {
    name: 'strip',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const base = join(dirname(importer), source);
      return [`${base}.ts`, `${base}/index.ts`].find((file) => existsSync(file)) ?? null;
    },
    transform(code, path) {
      if (!path.endsWith('.ts')) return null;
      const file = relative('.', path);
      let text = code;
      for (const [part, instead] of left.has(file) ? WITHOUT[file] : []) {
        if (!part.test(text))
          throw new Error(`${file} has no ${part} any more: test/detection-size.mjs is to follow it.`);
        text = text.replace(part, instead);
      }
      left.delete(file);
      return ts.transpileModule(text, { fileName: path, compilerOptions: { ...options, sourceMap: false } })
        .outputText;
    },
  };
};

const build = async (input, left) => {
  const bundle = await rollup({
    input,
    onwarn: () => {},
    plugins: [
      resolve({ browser: true }),
      strip(left),
      terser({
        ecma: 2022,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
        format: { comments: false },
      }),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
};

/** consent.js and the guard, minified, with or without what serves only the inventory. */
export const buildConsent = async (without) => {
  const left = new Set(without ? Object.keys(WITHOUT) : []);
  const consent = await build('src/global.ts', left);
  const guard = await build('src/global-guard.ts', new Set(without ? Object.keys(WITHOUT) : []));
  const lost = [...left].filter((file) => !/guard|classify/.test(file));
  if (lost.length) throw new Error(`${lost.join(', ')} is not in consent.js any more.`);
  return { consent, guard };
};

const bytes = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const weigh = ({ consent, guard }) => bytes(consent) + bytes(guard);

export const detectionSize = async () => {
  const whole = weigh(await buildConsent(false));
  const rest = weigh(await buildConsent(true));
  return { whole, rest, detection: whole - rest };
};

if (process.argv[1]?.endsWith('detection-size.mjs')) {
  const { whole, rest, detection } = await detectionSize();
  console.log(
    `consent.js and consent-guard.js ${whole} B, without detection ${rest} B: detection ${detection} of ${DETECTION_BUDGET} B (brotli)`,
  );
  process.exit(detection > DETECTION_BUDGET ? 1 : 0);
}
