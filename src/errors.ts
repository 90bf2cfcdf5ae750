/** Thrown for mistakes in the set-up; after it, nothing is thrown into the page. */
export class ConsentError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  /** JSON path of what is wrong, such as `services[2].category`. */
  readonly path: string | undefined;

  constructor(code: string, message: string, hint?: string, path?: string) {
    super(hint ? `${message} ${hint}` : message);
    this.name = 'ConsentError';
    this.code = code;
    this.hint = hint;
    this.path = path;
  }
}
