export interface Request {
  readonly id: number;
  readonly time: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly as: string;
  readonly from: string;
  readonly body: string;
}

export interface ExampleServer {
  readonly port: number;
  readonly url: string;
  /** Requests to third parties so far. */
  readonly log: Request[];
  /** What was sent to the record endpoint. */
  readonly records: { readonly received: string; readonly record: unknown }[];
  close(): Promise<unknown>;
}

/** Port 0 is any free one; default 4173 or the next that is free. */
export declare const serve: (options?: { readonly port?: number }) => Promise<ExampleServer>;
