// Prints the size of each file (brotli 11, minified) against its budget, and fails if one is over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const weigh = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Section 8 of the contract, in bytes. */
export const BUDGETS = {
  'consent.js': 5000,
  // The goal for the guard together with consent.js is 7,500 B.
  'consent-guard.js': 2500,
  'consent-ui.mjs': 5500,
  'consent-validate.mjs': 12000,
  ...Object.fromEntries(
    readdirSync('dist/locales')
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => [`locales/${file}`, 900]),
  ),
};

/** Limits for files still over budget, so that they do not grow unnoticed; remove one once its budget is met. */
export const CEILINGS = {
  'consent.js': 10060,
  'consent-guard.js': 34320,
};

export const sizes = () =>
  Object.entries(BUDGETS)
    .filter(([file]) => existsSync(`dist/${file}`))
    .map(([file, budget]) => ({
      file,
      budget,
      limit: CEILINGS[file] ?? budget,
      bytes: weigh(readFileSync(`dist/${file}`)),
    }));

if (process.argv[1]?.endsWith('size.mjs')) {
  let over = 0;
  for (const { file, budget, limit, bytes } of sizes()) {
    if (bytes > limit) over++;
    console.log(
      `${bytes > budget ? 'OVER' : 'ok  '} ${String(bytes).padStart(6)} / ${String(budget).padStart(6)} B  ${file}${limit > budget ? `  (not yet in budget; held at ${limit} B)` : ''}`,
    );
  }
  for (const file of readdirSync('dist').filter(
    (name) => /^consent-.*\.mjs$/.test(name) && !(name in BUDGETS),
  )) {
    console.log(`     ${String(weigh(readFileSync(`dist/${file}`))).padStart(6)} B           ${file}`);
  }
  process.exit(over ? 1 : 0);
}
