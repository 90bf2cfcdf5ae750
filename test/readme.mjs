// node test/readme.mjs: writes what the build weighs into README.md; test/readme.test.ts holds the two together.
import { readFileSync, writeFileSync } from 'node:fs';
import { sizes } from './size.mjs';

const WHAT = {
  'consent.js': 'the script tag: decisions, record, guard, signals',
  'consent-ui.mjs': 'banner, preferences and English; loaded when a choice is due or the way back is shown',
  'consent-validate.mjs': 'explains an unusable policy; loaded only then',
  'locales/de.mjs': 'one further language',
};
const toKb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Marker → what stands between `<!-- marker -->` and `<!-- /marker -->`. */
export const measured = () => {
  const all = sizes();
  const rows = all.map(({ file, bytes }) => `| \`${file}\` | ${toKb(bytes)} | ${WHAT[file] ?? ''} |`);
  const main = all.find(({ file }) => file === 'consent.js');
  return {
    size: main ? toKb(main.bytes) : '',
    sizes: `\n| file | brotli | what |\n|---|--:|---|\n${rows.join('\n')}\n`,
  };
};

const between = (marker) => new RegExp(`(<!-- ${marker} -->)([\\s\\S]*?)(<!-- /${marker} -->)`);
export const readBlock = (text, marker) => between(marker).exec(text)?.[2];

if (process.argv[1]?.endsWith('readme.mjs')) {
  let text = readFileSync('README.md', 'utf8');
  for (const [marker, block] of Object.entries(measured()))
    text = text.replace(between(marker), (_, open, __, close) => open + block + close);
  writeFileSync('README.md', text);
}
