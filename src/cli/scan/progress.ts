import type { Io } from '../command';

/** Shows progress: one line that is rewritten on a terminal, nothing elsewhere. */
export interface Progress {
  say(text: string): void;
  done(): void;
}

const WIDTH = 78;

export const createProgress = ({ isTerminal, err }: Io, quiet: boolean): Progress => {
  if (!isTerminal || quiet) return { say() {}, done() {} };
  return {
    say: (text) => err(`\r${text.slice(0, WIDTH).padEnd(WIDTH)}`),
    done: () => err(`\r${' '.repeat(WIDTH)}\r`),
  };
};
