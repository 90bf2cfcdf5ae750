/** What a vector shows when nothing holds it: third-party code eXecutes, a Request leaves, an identifier is Stored.
 * `C`: a connection was begun, and given up before a request was sent on it. */
export type Letter = 'X' | 'R' | 'S' | 'C';

/**
 * One way for a third party to run, send or store. The texts have placeholders that are filled for each run:
 * `{{o}}` the host's origin, `{{s}}` the same without a scheme (`//HOST:PORT`), `{{w}}` as `wss:`, `{{h}}` HOST:PORT,
 * `{{host}}` without the port, `{{parts}}` the origin as a JSON list of pieces, `{{udp}}` HOST:PORT of a UDP socket,
 * `{{n}}` the identifier, `{{i}}` the text that marks an inline snippet, `{{a}}` the page's own origin,
 * `{{k}}` the key of the run. The page has a function `mark()`, which counts as an execution.
 * The twin is the same with the host, name and text of a service that needs no consent.
 */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  /** In the body. */
  readonly html: string;
  /** In the head, below the SDK. */
  readonly head?: string;
  /** In the head, above the SDK. */
  readonly above?: string;
  /** `false`: without the empty CSP that keeps Chromium's scanner from fetching ahead. */
  readonly meta?: false;
  /** The site's own files next to the page. */
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Triggered by a click on `#go`. */
  readonly click?: true;
  /** The letters come when the visitor leaves the page. */
  readonly leave?: true;
  /** Classified by a text or a kind that the undeclared party does not have. */
  readonly only?: 'declared' | 'undeclared';
  /** It only opens a connection, which counts as its request. */
  readonly connects?: true;
  /** How often the request leaves natively, where it is more than once. */
  readonly most?: number;
  /** Why it has no twin. */
  readonly twinless?: string;
  /** The page breaks itself: its uncaught errors are its own. */
  readonly broken?: true;
  /** Browsers that support it; by default all. */
  readonly browsers?: readonly string[];
  /** Why it is not replayed: it needs something that only a visitor can give. */
  readonly gone?: string;
}

type More = Omit<Partial<Vector>, 'id' | 'kind' | 'html'>;
type Row = readonly [name: string, kind: string, html: string, more?: More];

export const group = (name: string, rows: readonly Row[], all: More = {}): readonly Vector[] =>
  rows.map(([id, kind, html, more]) => ({ id: `${name}/${id}`, kind, html, ...all, ...more }));

/** A script of the page. */
export const js = (text: string): string => `<script>${text}</script>`;
