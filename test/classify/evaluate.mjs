// Prints how well `flux-consent classify` (the built one) does on labelled things: `npm run bench:classify [file.json …]`.
// A file is a list of { kind, name | host, category (one, or a list), script?, domain?, vendor? }.
// `labelled.json` was collected from SDKs that were run, and from vendors' documentation; see docs/catalogue.md.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const CLI = new URL('../../dist/cli.mjs', import.meta.url).pathname;
const files = process.argv.slice(2);
if (files.length === 0) files.push(new URL('labelled.json', import.meta.url).pathname);

const classify = (items) => {
  const input = items.map((item) => JSON.stringify(item)).join('\n');
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, 'classify'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr || `classify ended with ${status}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const toItem = ({ kind, name, host, script, domain = 'www.site.example' }) =>
  kind === 'host' ? { type: 'url', name: host } : { type: kind, name, domain, source: script };

const percent = (part, all) => `${part} (${all ? ((100 * part) / all).toFixed(1) : '–'} %)`;

const table = (labelled, found) => {
  const rows = new Map();
  labelled.forEach(({ kind, category }, at) => {
    const wanted = [category].flat();
    const got = found[at].category;
    const row = rows.get(kind) ?? { all: 0, covered: 0, right: 0, wrong: 0, calledNecessary: 0 };
    rows.set(kind, row);
    row.all += 1;
    row.covered += Number(got !== 'unknown');
    row.right += Number(wanted.includes(got));
    row.wrong += Number(got !== 'unknown' && !wanted.includes(got));
    row.calledNecessary += Number(got === 'necessary' && !wanted.includes('necessary'));
  });
  return [...rows].map(([kind, row]) => ({
    kind,
    all: row.all,
    covered: percent(row.covered, row.all),
    right: percent(row.right, row.all),
    wrong: row.wrong,
    'called necessary, needs consent': row.calledNecessary,
  }));
};

for (const file of files) {
  const labelled = JSON.parse(readFileSync(file, 'utf8'));
  const found = classify(labelled.map(toItem));
  console.log(`\n${file}, ${labelled.length} things`);
  console.table(table(labelled, found));
  if (process.env.VERBOSE)
    labelled.forEach(({ category, ...item }, at) => {
      if (![category].flat().includes(found[at].category))
        console.log(`${JSON.stringify(item)} is ${category}, said ${found[at].category}: ${found[at].why}`);
    });
}

const names = ['_ga_X', 'ph_x_posthog', 'intercom-id-x', 'nobody_knows', 'zz'];
const many = Array.from({ length: 100_000 }, (_, number) => ({
  type: ['cookie', 'local', 'session', 'indexeddb'][number % 4],
  name: `${names[number % names.length]}${number}`,
  domain: `shop${number % 1000}.example`,
}));
const start = process.hrtime.bigint();
const first = JSON.stringify(classify(many));
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const same = JSON.stringify(classify(many)) === first;
console.log(
  `\n100,000 names: ${seconds.toFixed(2)} s with start-up; ${same ? 'the same answers twice' : 'ANSWERS DIFFER'}`,
);
