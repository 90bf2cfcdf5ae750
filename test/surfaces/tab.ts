/** A browser window for one vector after the other, with as much of its API as a vector needs. */
export interface Tab {
  /** Begins a vector; `fresh` if it must find nothing left by those before. */
  begin(fresh: boolean): Promise<void>;
  /** Opens an address and waits for the page to load, but not for ever. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  click(selector: string, patience: number): Promise<void>;
  /** Runs a self-contained function in the page and returns its result. */
  ask<T>(act: () => T | Promise<T>): Promise<T>;
  ask<T, A>(act: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** Names of the cookies, at least of those that the page is requested with. */
  cookies(): Promise<readonly string[]>;
  /** Uncaught errors since the vector began. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** An installed browser. */
export interface Driver {
  readonly version: string;
  tab(): Tab;
  close(): Promise<void>;
}
