/** Exit codes and their meaning. */
export const EXIT = { fine: 0, findings: 1, misuse: 2, failed: 3 } as const;

/** Ends a command with a sentence for the user and an exit code. */
export class Failure extends Error {
  readonly exit: number;

  constructor(exit: number, message: string) {
    super(message);
    this.exit = exit;
  }
}

/** A mistake in how the command was called; exit code 2. */
export const misuse = (message: string): Failure => new Failure(EXIT.misuse, message);
