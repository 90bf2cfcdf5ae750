import { createSocket, type Socket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import selfsigned from 'selfsigned';
import { answers } from './answers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** The site's own part of one run: a folder `/KEY/` of app.test. */
export interface Folder {
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}
export interface Hit {
  readonly path: string;
  readonly method: string;
  readonly body: string;
}

/**
 * A web server that answers for every host. Each run has hosts of its own (`KEY.tracker.test`), to which every request and
 * every connection can be traced. `app.test` serves the folders, `/dist/*`, `/peek` and `/mark?KEY`, which counts.
 */
export class SuiteServer {
  readonly folders = new Map<string, Folder>();
  readonly #hits = new Map<string, Hit[]>();
  readonly #marks = new Map<string, number>();
  readonly #sockets = new Map<string, Socket>();
  /** Built files as they were when first asked for, so that a build meanwhile does not change what is tested. */
  readonly #built = new Map<string, Buffer>();
  #server: Server | undefined;
  port = 0;

  async start(): Promise<this> {
    const pem = selfsigned.generate([{ name: 'commonName', value: 'app.test' }], { keySize: 2048, days: 30 });
    const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
      void this.#answer(request, response);
    });
    server.on('upgrade', (request: IncomingMessage, socket) => {
      this.#note(this.#host(request), { path: request.url ?? '', method: 'UPGRADE', body: '' });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    // TypeScript's types lack `servername`, the host name in the TLS hello.
    server.on('secureConnection', ({ servername }: { servername?: unknown }) => {
      if (typeof servername === 'string') this.#note(servername, { path: '', method: 'CONNECT', body: '' });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.close();
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  /** A UDP socket whose packets count as requests of the run. */
  async udp(key: string): Promise<number> {
    const socket = createSocket('udp4');
    socket.on('message', () => this.#push(key, { path: 'udp', method: 'UDP', body: '' }));
    await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
    this.#sockets.set(key, socket);
    return socket.address().port;
  }

  /** Requests that reached the third party of a run. */
  hits(key: string): readonly Hit[] {
    return (this.#hits.get(key) ?? []).filter(({ method }) => method !== 'OPTIONS' && method !== 'CONNECT');
  }

  /** Was a connection to it begun, with or without a request? */
  connected(key: string): boolean {
    return !!this.#hits.get(key)?.length;
  }

  marks(key: string): number {
    return this.#marks.get(key) ?? 0;
  }

  end(key: string): void {
    this.#sockets.get(key)?.close();
    for (const map of [this.folders, this.#hits, this.#marks, this.#sockets]) map.delete(key);
  }

  #host(request: IncomingMessage): string {
    return (request.headers.host ?? '').replace(/:\d+$/, '');
  }

  #push(key: string, hit: Hit): void {
    const hits = this.#hits.get(key);
    if (hits) hits.push(hit);
    else this.#hits.set(key, [hit]);
  }

  #note(host: string, hit: Hit): void {
    const key = /^(k\d+)\./.exec(host)?.[1];
    if (key) this.#push(key, hit);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = this.#host(request);
    const url = new URL(request.url ?? '/', `https://${host}`);
    let body = '';
    for await (const part of request) body += part;
    this.#note(host, { path: url.pathname + url.search, method: request.method ?? 'GET', body });
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', '*, content-type, x-fc');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', 'no-store');
    if (/^app\.test$/.test(host)) return this.#own(url, response);
    const delay = Number(url.searchParams.get('delay') ?? 0);
    if (url.searchParams.has('hang')) return undefined;
    if (delay) await new Promise((done) => setTimeout(done, delay));
    response.statusCode = Number(url.searchParams.get('status') ?? 200);
    return answers(url, `https://app.test:${this.port}`, response);
  }

  #own(url: URL, response: ServerResponse): void {
    if (url.pathname === '/mark') {
      const key = url.search.slice(1);
      this.#marks.set(key, this.marks(key) + 1);
      response.end();
      return;
    }
    const [, key = '', name = ''] = /^\/(k\d+)\/(.*)$/.exec(url.pathname) ?? [];
    const folder = this.folders.get(key);
    if (folder) this.#folder(folder, name, response);
    else if (url.pathname.startsWith('/dist/')) this.#static(url.pathname, response);
    else if (url.pathname === '/peek') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>peek</title>');
    } else {
      answers(url, `https://app.test:${this.port}`, response);
    }
  }

  #folder(folder: Folder, name: string, response: ServerResponse): void {
    const file = folder.files[name];
    const headers = name === '' ? folder.headers : file?.startsWith('!') ? JSON.parse(file.slice(1)) : {};
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value as string);
    if (name !== '' && file === undefined) response.statusCode = 404;
    const type = name === '' || name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : type);
    response.end(name === '' ? folder.html : file);
  }

  #static(path: string, response: ServerResponse): void {
    try {
      const file = this.#built.get(path) ?? readFileSync(join(ROOT, normalize(path)));
      this.#built.set(path, file);
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(file);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }
}
