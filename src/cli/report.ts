import type { PolicyProblem } from '../policy/problem';

export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : `${noun}s`.replace(/ys$/, 'ies')}`;

/** One line per problem, under the name of the file. */
export const problemReport = (file: string, problems: readonly PolicyProblem[]): string =>
  [
    `${file}: ${count(problems.length, 'problem')}`,
    ...problems.map(({ message }) => `  ${message}`),
    '',
  ].join('\n');

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
