// A web server for all `*.test` hosts, and a Chromium that resolves no others. For the compat pages, the benchmarks and
// the fuzzer: nothing leaves this machine, and every request of a page is recorded here.
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import selfsigned from 'selfsigned';
import { findChromium } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The build under test: of this clone, or another one to compare with. */
const DIST = process.env.FLUX_CONSENT_DIST ?? join(ROOT, 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
};

export const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/** Sends a file below `root`, or 404. */
export const sendFile = (response, path, root = ROOT) => {
  try {
    const file = readFileSync(join(root, normalize(path)));
    response.setHeader('Content-Type', typeOf(path));
    response.end(file);
  } catch {
    response.statusCode = 404;
    response.end('not found');
  }
};

const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('latin1');
};

/**
 * Starts the hosts. `answer(request, response)` gets `host`, `path`, `query` and `body` on the request; each request
 * is also recorded in `hits`.
 */
export const startHosts = async (answer) => {
  const pem = selfsigned.generate([{ name: 'commonName', value: 'app.test' }], { keySize: 2048, days: 30 });
  const hits = [];
  const server = createServer({ key: pem.private, cert: pem.cert }, async (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const hit = { host, path: url.pathname, search: url.search, method: request.method, body: '' };
    hits.push(hit);
    hit.body = await read(request);
    response.setHeader('Cache-Control', 'no-store');
    Object.assign(request, { host, path: url.pathname, query: url.searchParams, body: hit.body });
    if (url.pathname.startsWith('/flux-consent/')) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      sendFile(response, url.pathname.replace('/flux-consent/', ''), DIST);
    } else await answer(request, response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port,
    /** Argument for `startChromium` to trust these hosts, as it does not cache responses with a bad certificate. */
    trust: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
    hits,
    server,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A Chromium that maps every `*.test` host to the server at `port` and resolves no other host. */
export const startChromium = async (port, args = []) => {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found: node test/ensure.mjs browser');
  return chromium.launch({
    executablePath: found.path,
    args: [
      ...found.args,
      `--host-resolver-rules=MAP *.test 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(args.some((each) => each.startsWith('--ignore-certificate-errors'))
        ? []
        : ['--ignore-certificate-errors']),
      '--disable-background-networking',
      '--disable-component-update',
      ...args,
    ],
  });
};

/** What a site puts at the start of its head. */
export const consentHead = (policy, attributes = '') =>
  `<meta http-equiv="Content-Security-Policy" content="">` +
  `<script type="application/json" id="flux-consent-policy">${JSON.stringify(policy)}</script>` +
  `<script src="/flux-consent/consent.js" ${attributes}></script>`;
