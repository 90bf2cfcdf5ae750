import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Policy } from '../model/policy';
import { parsePolicy } from '../policy/parse';
import { PolicyError, type PolicyProblem } from '../policy/problem';
import { catalogue } from '../services';
import type { Io } from './command';
import { EXIT, Failure, misuse } from './failure';

/** The policy file given to a command: exactly one; `-` is standard input. */
export const onePolicy = (positionals: readonly string[]): string => {
  const [file, more] = positionals;
  if (!file) throw misuse('Which policy? Give the path of its JSON file, or - for standard input.');
  if (more) throw misuse(`One policy at a time: ${JSON.stringify(more)} is one too many.`);
  return file;
};

const readInput = async (io: Io): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

export const readPolicyText = async (file: string, io: Io): Promise<string> => {
  if (file === '-') return readInput(io);
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(EXIT.failed, `${file} cannot be read: ${code === 'ENOENT' ? 'no such file' : code}.`);
  }
};

/** The result of checking a policy: usable, or with all its problems. */
export type Checked =
  | { readonly policy: Policy; readonly problems: readonly [] }
  | { readonly policy: undefined; readonly problems: readonly PolicyProblem[] };

/** Checks against the catalogue, too, and strictly: this is the time to report what a page would let pass. */
export const checkPolicy = (text: string): Checked => {
  try {
    return { policy: parsePolicy(text, { catalogue, strict: true }), problems: [] };
  } catch (error) {
    if (error instanceof PolicyError) return { policy: undefined, problems: error.problems };
    throw error;
  }
};
