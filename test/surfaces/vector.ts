/** What a vector shows when nothing holds it: third-party code eXecutes, a Request leaves, an identifier is Stored.
 * `C` is seen where a connection was begun, and given up before a request was sent on it. */
export type Letter = 'X' | 'R' | 'S' | 'C';

/**
 * One way for a third party to run, send or store. The texts have places that are filled for each run:
 * `{{o}}` the host's origin, `{{s}}` the same without a scheme (`//HOST:PORT`), `{{w}}` as `wss:`, `{{h}}` HOST:PORT,
 * `{{host}}` without the port, `{{parts}}` the origin as a JSON list of pieces, `{{udp}}` HOST:PORT of a UDP socket,
 * `{{n}}` the identifier, `{{i}}` the text that marks an inline snippet, `{{a}}` the page's own origin, `{{d}}` the page's own folder,
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
  /** Files of the site's own, beside the page. */
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** A click on `#go` sets it off. */
  readonly click?: true;
  /** The letters come when the visitor leaves the page. */
  readonly leave?: true;
  /** Classified by a text or a kind that the undeclared party does not have. */
  readonly only?: 'declared' | 'undeclared';
  /** All it asks for is a connection: that counts as its request. */
  readonly connects?: true;
  /** How often the request leaves natively, where it is more than once. */
  readonly most?: number;
  /** Has no twin: the reason. */
  readonly twinless?: string;
  /** The page breaks itself: its uncaught errors are its own. */
  readonly broken?: true;
  /** Browsers that have it; default all. */
  readonly browsers?: readonly string[];
  /** The replay needs something only a visitor can give. */
  readonly gone?: string;
}

type More = Omit<Partial<Vector>, 'id' | 'kind' | 'html'>;
type Row = readonly [name: string, kind: string, html: string, more?: More];

export const group = (name: string, rows: readonly Row[], all: More = {}): readonly Vector[] =>
  rows.map(([id, kind, html, more]) => ({ id: `${name}/${id}`, kind, html, ...all, ...more }));

/** A script of the page. */
export const js = (text: string): string => `<script>${text}</script>`;
