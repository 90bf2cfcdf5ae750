import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const FOLDER = 'src/locales';
const DECLARATION = (type) =>
  `import type { ${type} } from '../ui.js';\ndeclare const language: ${type};\nexport default language;\n`;

/** A language file is data: without its types it is a module that imports nothing. */
const read = async (tag) => {
  const source = readFileSync(`${FOLDER}/${tag}.ts`, 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: 'ES2022', module: 'ESNext' },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
};

/** The texts of a tree in the order of English; English is in the chunks and so gives the keys back (ui/language). */
const pack = (tag, like, said) => {
  const strangers = Object.keys(said ?? {}).filter((key) => !(key in like));
  if (strangers.length)
    throw new Error(`${FOLDER}/${tag}.ts: English does not say "${strangers.join('", "')}".`);
  return Object.entries(like).flatMap(([key, value]) => {
    const text = said?.[key];
    if (typeof value === 'object') return pack(tag, value, text);
    if (typeof text !== 'string') throw new Error(`${FOLDER}/${tag}.ts does not say "${key}".`);
    return [text];
  });
};

/**
 * Writes each language as `dist/locales/TAG.mjs` (banner and preferences) and `TAG.more.mjs` (what few visitors open):
 * the texts alone, without keys, so that both stay within 0.9 KB in every script.
 */
export const languages = () => ({
  name: 'languages',
  async writeBundle() {
    const english = await read('en');
    mkdirSync('dist/locales', { recursive: true });
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
      const tag = basename(file, '.ts');
      const said = await read(tag);
      const write = (name, text) => writeFileSync(`dist/locales/${tag}.${name}`, text);
      const texts = JSON.stringify(pack(tag, english.default, said.default));
      write('mjs', `export default{texts:${texts},more:()=>import("./${tag}.more.mjs")};\n`);
      write('more.mjs', `export default${JSON.stringify(pack(tag, english.more, said.more))};\n`);
      write('d.ts', DECLARATION('Language'));
      write('more.d.ts', 'declare const texts: readonly string[];\nexport default texts;\n');
    }
  },
});
