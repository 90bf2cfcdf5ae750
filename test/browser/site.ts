import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import selfsigned from 'selfsigned';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

export interface Page {
  readonly html: string;
  readonly headers?: Record<string, string | string[]>;
}
export interface Hit {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly body: string;
}

/**
 * A web server that answers for every host and records each request.
 * `app.test` serves `/dist/*` and the pages given to it. Every host serves:
 * `/run/NAME.js` a script that notes NAME in `window.ran` (`?delay=ms`, `?hang`, `?status=404`),
 * `/frame` a document, `/pixel.gif` an image, `/echo` anything.
 */
export class Site {
  readonly hits: Hit[] = [];
  readonly pages = new Map<string, Page>();
  port = 0;
  #server: Server | undefined;

  async start(): Promise<this> {
    const pem = selfsigned.generate([{ name: 'commonName', value: 'app.test' }], { keySize: 2048, days: 30 });
    const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
      void this.#answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    // No new connection is accepted while the open ones are closed.
    const closed = new Promise((done) => this.#server?.close(done));
    this.#server?.closeAllConnections();
    await closed;
  }

  /** `https://HOST:PORT/PATH` */
  url(path = '/', host = 'app.test'): string {
    return `https://${host}:${this.port}${path}`;
  }

  /** Serves a page at `path` and returns its address. Its hosts get the port, see `fill`. */
  page(
    path: string,
    html: string,
    headers: Record<string, string | string[]> = {},
    host = 'app.test',
  ): string {
    this.pages.set(path, { html: this.fill(html), headers });
    return this.url(path, host);
  }

  /** Writes `//tracker.test/` as `//tracker.test:PORT/`. */
  fill(text: string): string {
    return text.replace(/\/\/([a-z0-9.-]+\.test(?:\.co\.uk)?)(?=[/"'`])/g, `//$1:${this.port}`);
  }

  to(host: string): Hit[] {
    return this.hits.filter((hit) => hit.host === host);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    let body = '';
    for await (const part of request) body += part;
    this.hits.push({ host, path: url.pathname + url.search, method: request.method ?? 'GET', body });
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    const page = this.pages.get(url.pathname);
    if (page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
      // A page that comes in pieces has `<!--pause-->` between them, or `<!--pause 20-->` with the milliseconds.
      for (const [at, piece] of page.html.split(/<!--pause ?(\d*)-->/).entries()) {
        if (at % 2) await new Promise((done) => setTimeout(done, Number(piece || 250)));
        else response.write(piece);
      }
      response.end();
      return;
    }
    const delay = Number(url.searchParams.get('delay') ?? 0);
    if (url.searchParams.has('hang')) return;
    if (delay) await new Promise((done) => setTimeout(done, delay));
    const status = Number(url.searchParams.get('status') ?? 200);
    this.#file(url, status, response);
  }

  #file(url: URL, status: number, response: ServerResponse): void {
    const run = /^\/run\/([\w-]+)\.js$/.exec(url.pathname);
    response.statusCode = status;
    if (run) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(`(window.ran = window.ran || []).push(${JSON.stringify(run[1])});`);
    } else if (url.pathname.startsWith('/dist/') || url.pathname.startsWith('/node_modules/axe-core/')) {
      this.#static(url.pathname, response);
    } else if (url.pathname === '/pixel.gif') {
      response.setHeader('Content-Type', 'image/gif');
      response.end(PIXEL);
    } else if (url.pathname === '/frame') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>frame</title><p>frame</p>');
    } else if (url.pathname === '/echo') {
      response.end('ok');
    } else {
      response.statusCode = 404;
      response.end('not found');
    }
  }

  #static(path: string, response: ServerResponse): void {
    try {
      const file = readFileSync(join(ROOT, normalize(path)));
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(file);
    } catch {
      response.statusCode = 404;
      response.end('not found');
    }
  }
}

export const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await new Site().start();
    await use(site);
    await site.stop();
  },
});
export { expect } from '@playwright/test';
