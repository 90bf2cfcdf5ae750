/** What each exit code says. */
export const EXIT = { fine: 0, findings: 1, misuse: 2, failed: 3 } as const;

/** Ends a command: a sentence for the person, and the exit code. */
export class Failure extends Error {
  readonly exit: number;

  constructor(exit: number, message: string) {
    super(message);
    this.exit = exit;
  }
}

/** A mistake in how the command was called. */
export const misuse = (message: string): Failure => new Failure(EXIT.misuse, message);
