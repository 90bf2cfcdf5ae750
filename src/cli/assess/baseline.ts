import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, Failure } from '../failure';
import { parseJson } from '../json';
import { toJson } from '../report';
import { cannotWrite } from '../target';
import { type Finding, RULES, type Rule } from './rules';

/** One finding that a person has reviewed and accepted. */
export interface Accepted {
  readonly rule: Rule;
  readonly kind: string;
  /** With `*` in place of what differs between visits. */
  readonly name: string;
  readonly host: string;
}

export const BASELINE = 'cookies.lock.json';

export const toAccepted = ({ rule, item }: Finding): Accepted => ({
  rule,
  kind: item.kind,
  name: item.pattern,
  host: item.host,
});
export const idOf = ({ rule, kind, name, host }: Accepted): string => [rule, kind, name, host].join(' ');

const isAccepted = (value: unknown): value is Accepted => {
  const entry = value as Record<string, unknown> | null;
  return (
    !!entry &&
    ['kind', 'name', 'host'].every((field) => typeof entry[field] === 'string') &&
    (RULES as readonly unknown[]).includes(entry.rule)
  );
};

/** The entries of a baseline file; empty if there is no such file yet. */
export const readBaseline = async (file: string, cwd: string): Promise<readonly Accepted[]> => {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new Failure(EXIT.failed, `${file} cannot be read: ${code}.`);
  }
  try {
    const { accepted } = parseJson(text);
    if (Array.isArray(accepted) && accepted.every(isAccepted)) return accepted;
  } catch {}
  throw new Failure(EXIT.failed, `${file} is not a baseline of flux-consent scan.`);
};

/** Writes the entries sorted, so that a new entry is one new line of a diff. */
export const writeBaseline = async (
  file: string,
  findings: readonly Finding[],
  cwd: string,
): Promise<void> => {
  const entries = new Map(findings.map(toAccepted).map((one) => [idOf(one), one]));
  const accepted = [...entries.keys()].sort().map((id) => entries.get(id) as Accepted);
  const lines = accepted.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const text = accepted.length ? `{\n  "accepted": [\n${lines}\n  ]\n}\n` : toJson({ accepted: [] });
  try {
    await writeFile(resolve(cwd, file), text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
};
