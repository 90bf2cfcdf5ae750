// node test/readme.mjs: writes the sizes of the build into README.md; test/readme.test.ts checks that they match.
import { readFileSync, writeFileSync } from 'node:fs';
import { sizes } from './size.mjs';

const WHAT = {
  'consent.js': 'the script tag: policy, record, decisions, signals, and loading what follows',
  'consent-guard.js':
    'the guard; the parser waits for it where a policy needs more than markup held, else it comes after the page',
  'consent-ui.mjs': 'banner, preferences and English; loaded when a choice is due or is to be changed',
  'consent-validate.mjs': 'explains an unusable policy; loaded only then',
  'locales/de.mjs': 'one further language',
};
const toKb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** A Markdown table with aligned columns, the second one to the right. */
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const pad = (row) =>
    line(row.map((cell, at) => (at === 1 ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))));
  const rule = line(widths.map((width, at) => (at === 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  const [head, ...body] = rows.map(pad);
  return [head, rule, ...body].join('\n');
};

/** The text between `<!-- marker -->` and `<!-- /marker -->`, by marker. */
export const measured = () => {
  const all = sizes();
  const rows = all
    .filter(({ file }) => WHAT[file])
    .map(({ file, bytes }) => [`\`${file}\``, toKb(bytes), WHAT[file]]);
  const main = all.find(({ file }) => file === 'consent.js');
  return {
    size: main ? toKb(main.bytes) : '',
    sizes: `\n${table([['file', 'brotli', 'what'], ...rows])}\n`,
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
