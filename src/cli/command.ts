/** Where a command reads from and writes to; tests bring their own. */
export interface Io {
  stdin: AsyncIterable<string | Buffer>;
  out(text: string): void;
  err(text: string): void;
  isTerminal: boolean;
  cwd: string;
}

/** One word after `flux-consent`; `run` resolves to the exit code. */
export interface Command {
  name: string;
  usage: string;
  run(args: string[], io: Io): Promise<number>;
}
