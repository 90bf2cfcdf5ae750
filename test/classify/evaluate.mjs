// `npm run bench:classify [file.json …]`: prints how accurate the built `flux-consent classify` is on labelled items.
// A file is a list of { kind, name | host, category (one, or a list), script?, domain?, vendor?, sdk? }.
// Each list is split in two by a hash of the SDK: VERBOSE=1 shows the misses of one half only, so that improvements can
// be checked against the other, held-out half.
// "or near" also counts what the SDK test bed accepts besides the label (`accepts` in test/sdk/sdks: authorities differ
// on whether feature flags are preferences or analytics). Hosts of public CDNs are a separate row, as they say nothing
// about the vendor. `labelled.json` was collected from running SDKs and vendors' documentation; see docs/catalogue.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { sdks } from '../sdk/bundle.mjs';

const CLI = new URL('../../dist/cli.mjs', import.meta.url).pathname;
const files = process.argv.slice(2);
if (files.length === 0) files.push(new URL('labelled.json', import.meta.url).pathname);

const toLines = (items) => items.map((item) => JSON.stringify(item)).join('\n');

/** Runs the command in a new process: lines in, lines out. */
const run = (input) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, 'classify'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr || `classify ended with ${status}`);
  return stdout;
};

const classify = (items) =>
  run(toLines(items))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const toItem = ({ kind, name, host, script, domain = 'www.site.example' }) =>
  kind === 'host' ? { type: 'url', name: host } : { type: kind, name, domain, source: script };

const PUBLIC_CDN = /^(?:cdn\.jsdelivr\.net|unpkg\.com|www\.gstatic\.com|cdnjs\.cloudflare\.com)$/;
const accepted = new Map(sdks.map(({ id, accepts }) => [id, accepts]));

/** All items of one SDK are in the same half. */
const isHeldOut = ({ sdk, name, host }) =>
  createHash('sha256')
    .update(sdk ?? name ?? host)
    .digest()[0] %
    2 ===
  1;

const percent = (part, all) => `${part} (${all ? ((100 * part) / all).toFixed(1) : '–'} %)`;

const rowOf = (answers) => {
  const covered = answers.filter(({ got }) => got !== 'unknown');
  const right = answers.filter(({ got, wanted }) => wanted.includes(got));
  const held = answers.filter(({ heldOut }) => heldOut);
  return {
    all: answers.length,
    covered: percent(covered.length, answers.length),
    right: percent(right.length, answers.length),
    'looked at': percent(right.filter(({ heldOut }) => !heldOut).length, answers.length - held.length),
    'held out': percent(right.filter(({ heldOut }) => heldOut).length, held.length),
    'or near': percent(
      answers.filter(({ got, wanted, near }) => [...wanted, ...near].includes(got)).length,
      answers.length,
    ),
    'called necessary, needs consent': answers.filter(
      ({ got, wanted }) => got === 'necessary' && !wanted.includes('necessary'),
    ).length,
  };
};

const table = (answers) => {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, ...rowOf(answers.filter((answer) => answer.kind === kind)) }));
};

for (const file of files) {
  const labelled = JSON.parse(readFileSync(file, 'utf8'));
  const found = classify(labelled.map(toItem));
  console.log(`\n${file}, ${labelled.length} things`);
  const answers = labelled.map((item, at) => ({
    ...item,
    kind: PUBLIC_CDN.test(item.host) ? 'host (public CDN)' : item.kind,
    near: accepted.get(item.sdk) ?? [],
    wanted: [item.category].flat(),
    got: found[at].category,
    why: found[at].why,
    heldOut: isHeldOut(item),
  }));
  console.table([...table(answers), { kind: 'all', ...rowOf(answers) }]);
  if (process.env.VERBOSE)
    for (const { sdk, kind, name, host, script, wanted, got, why, heldOut } of answers)
      if (!heldOut && !wanted.includes(got))
        console.log(`${sdk}: ${kind} ${name ?? host} (${script ?? ''}) is ${wanted}, said ${got}: ${why}`);
}

const names = ['_ga_X', 'ph_x_posthog', 'intercom-id-x', 'nobody_knows', 'zz'];
const many = Array.from({ length: 100_000 }, (_, number) => ({
  type: ['cookie', 'local', 'session', 'indexeddb'][number % 4],
  name: `${names[number % names.length]}${number}`,
  domain: `shop${number % 1000}.example`,
}));
const input = toLines(many);
const answers = new Set();
const times = [];
for (let turn = 0; turn < 3; turn++) {
  const start = performance.now();
  answers.add(run(input));
  times.push((performance.now() - start) / 1000);
}
console.log(
  `\n100,000 names, start-up included: ${times.map((time) => time.toFixed(2)).join(', ')} s (goal < 2 s; load ` +
    `${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores); ${answers.size === 1 ? 'the same answers each time' : 'ANSWERS DIFFER'}`,
);
process.exit(answers.size === 1 ? 0 : 1);
