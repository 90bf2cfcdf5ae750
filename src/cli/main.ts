import { nearest } from '../policy/nearest';
import type { Command, Io } from './command';
import { EXIT, Failure } from './failure';
import { toJson } from './report';
import { readVersion } from './version';

/** A command is loaded when it is called, so that none waits for the libraries of the others. */
export const COMMANDS: readonly { name: string; summary: string; load(): Promise<Command> }[] = [
  {
    name: 'init',
    summary: 'write a policy to begin with, from a visit of the site',
    load: async () => (await import('./commands/init')).init,
  },
  {
    name: 'validate',
    summary: 'check a policy and list every problem at once',
    load: async () => (await import('./commands/validate')).validate,
  },
  {
    name: 'build',
    summary: 'write one script for the site, with the policy inside',
    load: async () => (await import('./commands/build')).build,
  },
  {
    name: 'scan',
    summary: 'visit a site and tell what it stores and loads, before and after consent',
    load: async () => (await import('./commands/scan')).scan,
  },
  {
    name: 'declare',
    summary: 'print the cookie declaration of a policy',
    load: async () => (await import('./commands/declare')).declare,
  },
  {
    name: 'classify',
    summary: 'say which service and category cookies, storage keys and URLs belong to',
    load: async () => (await import('./commands/classify')).classify,
  },
];
const LATER = ['protect', 'migrate'];

const width = Math.max(...COMMANDS.map(({ name }) => name.length));
export const USAGE = `Usage: flux-consent <command> [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`).join('\n')}

  --help      this text; after a command, its own
  --version   the version of the package

Exit codes: 0 fine, 1 findings, 2 misuse, 3 could not run.
`;

const unknown = (word: string, io: Io): number => {
  if (LATER.includes(word)) {
    io.err(
      `flux-consent ${word} is not there yet. There is: ${COMMANDS.map(({ name }) => name).join(', ')}.\n`,
    );
    return EXIT.misuse;
  }
  const meant = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  io.err(`Unknown command ${JSON.stringify(word)}.${meant ? ` Did you mean "${meant}"?` : ''}\n\n${USAGE}`);
  return EXIT.misuse;
};

const dispatch = async ([word, ...args]: readonly string[], io: Io): Promise<number> => {
  if (word === undefined) {
    io.err(USAGE);
    return EXIT.misuse;
  }
  if (['--help', '-h', 'help'].includes(word)) {
    io.out(USAGE);
    return EXIT.fine;
  }
  if (word === '--version' || word === '-v') {
    const text = await readVersion();
    io.out(args.includes('--json') ? toJson({ version: text }) : `${text}\n`);
    return EXIT.fine;
  }
  const command = await COMMANDS.find(({ name }) => name === word)?.load();
  if (!command) return unknown(word, io);
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.usage);
    return EXIT.fine;
  }
  return command.run(args, io);
};

/** Runs one command line; resolves to its exit code and never rejects. */
export const main = async (args: readonly string[], io: Io): Promise<number> => {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const sentence = error instanceof Failure ? error.message : `Something broke: ${(error as Error).stack}`;
    io.err(`flux-consent: ${sentence}\n`);
    return error instanceof Failure ? error.exit : EXIT.failed;
  }
};
