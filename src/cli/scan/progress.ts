import type { Io } from '../command';

/** Tells a person that something happens; a line of its own on a terminal, nothing elsewhere. */
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
