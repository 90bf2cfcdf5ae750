/** A window of a browser for one vector after the other: as much of it as a vector needs. */
export interface Tab {
  /** Begins a vector; `fresh` where it is to find nothing of those before. */
  begin(fresh: boolean): Promise<void>;
  /** Opens an address, and waits for the page to be there, but not for ever. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  click(selector: string, patience: number): Promise<void>;
  /** What a function of its own says in the page. */
  ask<T>(act: () => T | Promise<T>): Promise<T>;
  ask<T, A>(act: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** Names of the cookies, at least of those that the page is sent with. */
  cookies(): Promise<readonly string[]>;
  /** Errors nobody caught, since the vector began. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser of this machine. */
export interface Driver {
  readonly version: string;
  tab(): Tab;
  close(): Promise<void>;
}
