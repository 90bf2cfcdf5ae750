import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Name } from './browsers.ts';
import { MODES, type Mode } from './page.ts';
import { SuiteServer } from './server.ts';
import { applies, type Result, runAll } from './suite.ts';
import { vectors } from './vectors/index.ts';

const number = (value: string | undefined, otherwise: number): number => (value ? Number(value) : otherwise);

const line = ({ id, kind, leaked, twin, replay, errors }: Result): string =>
  [
    id.padEnd(38),
    kind.padEnd(3),
    (leaked || '.').padEnd(4),
    twin.padEnd(3),
    replay.padEnd(6),
    errors.join(' | '),
  ].join(' ');

/** The counts of a run, in a line each. */
export const summary = (results: readonly Result[]): string => {
  const of = (letter: string) => results.filter(({ kind }) => kind.includes(letter));
  const through = (letter: string) => results.filter(({ leaked }) => leaked.includes(letter)).length;
  const replays = (what: string) => results.filter(({ replay }) => replay === what).length;
  const twins = results.filter(({ twin }) => twin !== '-');
  return [
    `vectors ${results.length}, leaking ${results.filter(({ leaked }) => leaked).length}`,
    `executed ${through('X')}/${of('X').length}, requested ${through('R')}/${of('R').length}, stored ${through('S')}/${of('S').length}`,
    `twins broken ${twins.filter(({ twin }) => twin !== 'ok').length}/${twins.length}`,
    `pages with uncaught errors ${results.filter(({ errors }) => errors.length > 0).length}`,
    `replay: once ${replays('once')}, never ${replays('never')}, twice ${replays('twice')}`,
  ].join('\n');
};

/** In mode `none` every letter has to leak; otherwise none may. */
const isBad = (mode: Mode, { kind, leaked, twin, replay, errors }: Result): boolean =>
  mode === 'none'
    ? [...kind].some((letter) => !leaked.includes(letter)) || errors.length > 0
    : leaked !== '' || !['ok', '-'].includes(twin) || !['once', '-'].includes(replay) || errors.length > 0;

export const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      browser: { type: 'string', default: 'chromium' },
      mode: { type: 'string', default: 'undeclared' },
      grep: { type: 'string' },
      json: { type: 'string' },
      workers: { type: 'string' },
      patience: { type: 'string' },
      'no-twins': { type: 'boolean' },
      all: { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  });
  const name = values.browser as Name;
  const mode = values.mode as Mode;
  if (!MODES.includes(mode)) throw new Error(`No mode ${mode}: one of ${MODES.join(', ')}`);
  const browser = await launch(name);
  if (!browser) {
    console.log(`No ${name} on this machine: nothing was run.`);
    return 0;
  }
  const server = await new SuiteServer().start();
  const bed = { browser, server, mode, patience: number(values.patience, 500) };
  const list = vectors.filter(
    (vector) =>
      (!values.grep || new RegExp(values.grep).test(vector.id)) && (values.all || applies(vector, bed, name)),
  );
  const started = Date.now();
  console.log(`${name} ${browser.version()}, ${mode}\n${'vector'.padEnd(38)} can leaked twin replay errors`);
  const results = await runAll(bed, list, {
    withTwins: !values['no-twins'] && mode !== 'none',
    workers: number(values.workers, 6),
    tell: (result) => {
      if (values.verbose || isBad(mode, result)) console.log(line(result));
    },
  });
  console.log(`\n${summary(results)}\n${Math.round((Date.now() - started) / 1000)} s`);
  if (values.json) {
    const content = { browser: name, version: browser.version(), mode, results };
    writeFileSync(values.json, `${JSON.stringify(content, undefined, 1)}\n`);
  }
  await browser.close();
  await server.stop();
  return results.some((result) => isBad(mode, result)) ? 1 : 0;
};
