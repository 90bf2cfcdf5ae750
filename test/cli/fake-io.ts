import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/command';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A temporary folder with files, and a command line that runs there. */
export const createWorkplace = (files: Readonly<Record<string, unknown>>) => {
  const cwd = mkdtempSync(join(tmpdir(), 'flux-consent-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));
  const run = async (args: string, stdin = ''): Promise<Ran> => {
    let out = '';
    let err = '';
    const io: Io = {
      stdin: (async function* () {
        yield stdin;
      })(),
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isTerminal: false,
      cwd,
    };
    const exit = await main(args.split(' ').filter(Boolean), io);
    return { exit, out, err };
  };
  return { cwd, run, remove: () => rmSync(cwd, { recursive: true }) };
};
