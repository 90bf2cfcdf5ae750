import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, NAMES, type Name } from './browsers.ts';
import { compare, update, updateAbsent } from './known.ts';
import { MODES, type Mode } from './page.ts';
import { SuiteServer } from './server.ts';
import { applies, type Result, runAll } from './suite.ts';
import { vectors } from './vectors/index.ts';

const HELP = `node test/surfaces/run.mjs [options]
  --browser ${NAMES.join('|')}   default chromium
  --mode ${MODES.join('|')}
  --grep REGEXP                only these ids
  --part N/M                   every M-th vector, from the N-th
  --json FILE                  writes the results
  --workers N --patience MS    how many pages at a time; how long a page is watched
  --no-twins --all --verbose   without twins; also what the browser does not show; every line
  --check                      compares with known-leaks.json; without it every leak counts
  --ci                         the runs that the CI does, compared with known-leaks.json
  --update                     writes what was seen into known-leaks.json, and takes out what is well;
                               with --mode none what the browser does not have`;

interface Options {
  readonly browser: Name;
  readonly mode: Mode;
  readonly grep?: string | undefined;
  readonly part?: string | undefined;
  readonly json?: string | undefined;
  readonly workers: number;
  readonly patience: number;
  readonly twins: boolean;
  readonly all: boolean;
  readonly verbose: boolean;
  readonly check: boolean;
  readonly update: boolean;
}

const line = ({ id, kind, leaked, twin, replay, errors, told }: Result): string =>
  [
    id.padEnd(38),
    kind.padEnd(3),
    (leaked || '.').padEnd(4),
    (leaked && told ? 'yes' : leaked ? 'no' : '').padEnd(4),
    twin.padEnd(4),
    replay.padEnd(6),
    errors.join(' | '),
  ]
    .join(' ')
    .trimEnd();

/** The counts of a run, one line each. */
const summary = (results: readonly Result[]): string => {
  const of = (letter: string) => results.filter(({ kind }) => kind.includes(letter));
  const through = (letter: string) => results.filter(({ leaked }) => leaked.includes(letter)).length;
  const replays = (what: string) => results.filter(({ replay }) => replay === what).length;
  const twins = results.filter(({ twin }) => twin !== '-');
  const leaking = results.filter(({ leaked }) => leaked);
  return [
    `vectors ${results.length}, leaking ${leaking.length}, of these told by a leak event ${leaking.filter(({ told }) => told).length}`,
    `executed ${through('X')}/${of('X').length}, requested ${through('R')}/${of('R').length}, stored ${through('S')}/${of('S').length}, only a connection begun ${through('C')}`,
    `twins broken ${twins.filter(({ twin }) => twin !== 'ok').length}/${twins.length}`,
    `pages with uncaught errors ${results.filter(({ errors }) => errors.length > 0).length}`,
    `replay: once ${replays('once')}, never ${replays('never')}, twice ${replays('twice')}; run once but fetched again ${results.filter(({ again, replay }) => again && replay === 'once').length}`,
  ].join('\n');
};

/** In mode `none` every letter has to leak, or the vector proves nothing; in any other mode none may. */
const isBad = (mode: Mode, { kind, leaked, twin, replay, errors }: Result): boolean =>
  mode === 'none'
    ? [...kind].some((letter) => !leaked.includes(letter)) || errors.length > 0
    : leaked !== '' || !['ok', '-'].includes(twin) || !['once', '-'].includes(replay) || errors.length > 0;

const chosen = (options: Options) => {
  const [from = 0, every = 1] = (options.part ?? '').split('/').map(Number);
  const pattern = new RegExp(options.grep ?? '');
  return vectors.filter(
    (vector, index) =>
      index % (every || 1) === (from || 0) % (every || 1) &&
      pattern.test(vector.id) &&
      (options.all || applies(vector, options, options.browser)),
  );
};

/** Vectors per browser process: Firefox keeps memory of all of them, and in the end grinds to a halt. */
const MOST = 300;

/** Runs one mode in one browser. Returns what is wrong, one line each. */
const run = async (options: Options): Promise<readonly string[]> => {
  const { browser: name, mode } = options;
  const server = await new SuiteServer().start();
  const first = await launch(name, server.port);
  if (!first) {
    console.log(`No ${name} on this machine: ${mode} was not run in it.`);
    await server.stop();
    return [];
  }
  const { version } = first;
  const started = Date.now();
  console.log(`\n${name} ${version}, ${mode}\n${'vector'.padEnd(38)} can leak told twin replay errors`);
  const results: Result[] = [];
  const list = chosen(options);
  for (let at = 0; at < list.length; at += MOST) {
    const browser = at > 0 ? await launch(name, server.port) : first;
    if (!browser) break;
    results.push(
      ...(await runAll({ browser, server, mode, patience: options.patience }, list.slice(at, at + MOST), {
        withTwins: options.twins && mode !== 'none',
        workers: options.workers,
        tell: (result) => {
          if (options.verbose || isBad(mode, result)) console.log(line(result));
        },
      })),
    );
    await browser.close();
  }
  await server.stop();
  console.log(`${summary(results)}\n${Math.round((Date.now() - started) / 1000)} s`);
  if (options.json) {
    const text = JSON.stringify({ browser: name, version, mode, results }, undefined, 1);
    writeFileSync(options.json, `${text}\n`);
  }
  if (options.update && mode === 'none') updateAbsent(name, results);
  else if (options.update) update(`${name} ${mode}`, results);
  if (options.check) return compare(`${name} ${mode}`, results);
  return results.filter((result) => isBad(mode, result)).map(({ id }) => id);
};

/** Each Chromium mode runs another third of the vectors, so that the CI sees all of them once in the time it has. */
const CI: readonly Pick<Options, 'browser' | 'mode' | 'part'>[] = [
  { browser: 'chromium', mode: 'undeclared', part: '0/3' },
  { browser: 'chromium', mode: 'declared', part: '1/3' },
  { browser: 'chromium', mode: 'strict', part: '2/3' },
  { browser: 'firefox', mode: 'undeclared', part: '1/8' },
];

export const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      browser: { type: 'string', default: 'chromium' },
      mode: { type: 'string', default: 'undeclared' },
      grep: { type: 'string' },
      part: { type: 'string' },
      json: { type: 'string' },
      workers: { type: 'string', default: '6' },
      patience: { type: 'string', default: '500' },
      'no-twins': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      ci: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !MODES.includes(values.mode as Mode) || !NAMES.includes(values.browser as Name)) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const options: Options = {
    ...values,
    browser: values.browser as Name,
    mode: values.mode as Mode,
    workers: Number(values.workers),
    patience: Number(values.patience),
    twins: !values['no-twins'],
  };
  const wrong: string[] = [];
  for (const one of values.ci ? CI : [{}]) {
    wrong.push(...(await run({ ...options, ...one, check: options.check || values.ci })));
  }
  if (options.check || values.ci)
    console.log(`\n${wrong.join('\n') || 'Nothing that known-leaks.json does not say.'}`);
  return wrong.length > 0 ? 1 : 0;
};
