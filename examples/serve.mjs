// node examples/serve.mjs [port]: the Flux.2 site, the smaller examples, and the third parties they load.
// One server on this machine's loopback address answers for `localhost` and for every `*.localhost` name.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { art } from './flux2/art.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = resolve(HERE, '..');
const USAGE = `Usage: node examples/serve.mjs [port]

Serves the Flux.2 site and the smaller examples at http://localhost:PORT (default 4173, or the next one that is free).
Third parties are stand-ins on the same machine, such as http://analytics.localhost:PORT.`;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};
const TEXT = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg']);
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const PAGES = ['/', '/workspace', '/pricing', '/checkout', '/help', '/privacy'];
const EXAMPLES = [
  'plain-html',
  'json-only',
  'npm-bundler',
  'own-banner',
  'looks/paper',
  'looks/night',
  'looks/bloom',
];
/** The only packages that are served: what the built SDK imports by name. */
const PACKAGES = /^\/node_modules\/(?:js-cookie|nanoevents)\/[\w./-]+\.m?js$/;
const BODY_LIMIT = 64 * 1024;

/** The file at `path` below `folder`, or undefined; never one outside of it. */
const fileIn = (folder, path) => {
  const base = resolve(ROOT, folder);
  const file = resolve(base, `.${path}`);
  if (!file.startsWith(base + sep) || file.includes('\0')) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** `//ads.localhost/` becomes `//ads.localhost:PORT/`. */
const withPort = (text, port) => text.replace(/(\/\/(?:[a-z0-9-]+\.)?localhost)(?=[/"'`\s])/g, `$1:${port}`);

/** Server-side includes, `<!--#include file="policy.json"-->`, as nginx and Apache have them. */
const withIncludes = (html) =>
  html.replace(/<!--#include file="([\w.-]+)"-->/g, (_, name) => {
    const text = readFileSync(join(HERE, 'flux2', name), 'utf8');
    return name.endsWith('.json') ? text.replaceAll('<', '\\u003c').trim() : text.trim();
  });

const readBody = async (request) => {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > BODY_LIMIT) return undefined;
  }
  return body;
};

const send = (response, status, type, body) => {
  response.writeHead(status, type ? { 'Content-Type': type } : {});
  response.end(body);
};
const sendJson = (response, value, status = 200) =>
  send(response, status, TYPES['.json'], JSON.stringify(value, null, 2));
const notFound = (response) => send(response, 404, 'text/plain; charset=utf-8', 'Not found\n');

const sendFile = (response, file, port, status = 200) => {
  const extension = extname(file);
  let body = readFileSync(file);
  if (TEXT.has(extension) && !file.startsWith(join(ROOT, 'dist') + sep)) {
    body = withPort(extension === '.html' ? withIncludes(body.toString()) : body.toString(), port);
  }
  send(response, status, TYPES[extension] ?? 'application/octet-stream', body);
};

/** A picture drawn on the fly: `/art/dunes.svg?seed=7`. */
const sendArt = (response, url) => {
  const svg = art(/^\/art\/(\w+)\.svg$/.exec(url.pathname)?.[1], Number(url.searchParams.get('seed') ?? 1));
  return svg ? send(response, 200, TYPES['.svg'], svg) : notFound(response);
};

/** What a vendor's server does: scripts and frames from its folder, pixels, and a collector that takes anything. */
const answerAsVendor = async (request, response, { name, url, port, entry }) => {
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Headers', 'content-type');
  if (request.method === 'OPTIONS') return send(response, 204);
  if (!/uid=/.test(request.headers.cookie ?? '')) {
    const id = Math.random().toString(36).slice(2, 12);
    response.setHeader('Set-Cookie', `${name}_uid=${id}; Path=/; Max-Age=31536000; SameSite=None; Secure`);
  }
  const delay = Math.min(Number(url.searchParams.get('delay') ?? 0) || 0, 5000);
  if (delay) await new Promise((done) => setTimeout(done, delay));
  if (request.method === 'POST') {
    entry.body = ((await readBody(request)) ?? '').slice(0, 2000);
    return send(response, 204);
  }
  if (url.pathname.endsWith('.gif')) return send(response, 200, TYPES['.gif'], PIXEL);
  if (url.pathname.startsWith('/art/')) return sendArt(response, url);
  const file =
    fileIn(`examples/stand-ins/${name}`, url.pathname) ??
    fileIn(`examples/stand-ins/${name}`, `${url.pathname}.html`);
  return file ? sendFile(response, file, port) : notFound(response);
};

const SITE_ROUTES = {
  'GET /__log': ({ response, log }) => sendJson(response, log),
  'DELETE /__log': ({ response, log }) => {
    log.length = 0;
    send(response, 204);
  },
  'GET /consent-records': ({ response, records }) => sendJson(response, records),
  'POST /consent-records': async ({ request, response, records }) => {
    const body = await readBody(request);
    if (body === undefined) return send(response, 413);
    try {
      records.push({ received: new Date().toISOString(), record: JSON.parse(body) });
      return send(response, 201);
    } catch {
      return sendJson(response, { error: 'The body is not JSON.' }, 400);
    }
  },
};

const siteFile = (path) => {
  if (path.startsWith('/flux-consent/')) return fileIn('dist', path.slice('/flux-consent'.length));
  if (PACKAGES.test(path)) return fileIn('node_modules', path.slice('/node_modules'.length));
  if (path === '/examples/') return join(HERE, 'index.html');
  if (path === '/examples/simple.css') return join(HERE, 'simple.css');
  if (path.startsWith('/examples/')) {
    const name = EXAMPLES.find((example) => path.startsWith(`/examples/${example}/`));
    return name
      ? fileIn(`examples/${name}`, path.slice(`/examples/${name}`.length).replace(/\/$/, '/index.html'))
      : undefined;
  }
  if (path.startsWith('/assets/')) return fileIn('examples/flux2/assets', path.slice('/assets'.length));
  if (path.startsWith('/workspace/')) return join(HERE, 'flux2', 'workspace.html');
  if (PAGES.includes(path)) return join(HERE, 'flux2', path === '/' ? 'index.html' : `${path}.html`);
  return undefined;
};

const answerAsSite = (request, response, { url, port, log, records }) => {
  const path = decodeURIComponent(url.pathname);
  const route = SITE_ROUTES[`${request.method} ${path}`];
  if (route) return route({ request, response, log, records });
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405);
  if (path === '/examples' || EXAMPLES.some((name) => path === `/examples/${name}`)) {
    response.writeHead(301, { Location: `${path}/` });
    return response.end();
  }
  if (path.startsWith('/art/')) return sendArt(response, url);
  if (path === '/policy.json') return sendFile(response, join(HERE, 'flux2', 'policy.json'), port);
  const file = siteFile(path);
  if (file) return sendFile(response, file, port);
  return request.headers.accept?.includes('text/html')
    ? sendFile(response, join(HERE, 'flux2', '404.html'), port, 404)
    : notFound(response);
};

const answer = (state) => async (request, response) => {
  try {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { port, log, records } = state;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (['localhost', '127.0.0.1', '[::1]'].includes(host)) {
      return await answerAsSite(request, response, { url, port, log, records });
    }
    const name = /^([a-z0-9-]+)\.localhost$/.exec(host)?.[1];
    if (!name)
      return send(response, 421, 'text/plain; charset=utf-8', 'This server answers for localhost only.\n');
    state.count += 1;
    const entry = {
      id: state.count,
      time: Date.now(),
      host,
      method: request.method,
      path: url.pathname + url.search,
      as: request.headers['sec-fetch-dest'] ?? '',
      from: request.headers.referer ?? '',
      body: '',
    };
    log.push(entry);
    if (log.length > 2000) log.shift();
    return await answerAsVendor(request, response, { name, url, port, entry });
  } catch (error) {
    if (response.headersSent) return response.end();
    return send(
      response,
      error instanceof URIError ? 400 : 500,
      'text/plain; charset=utf-8',
      `${error.message}\n`,
    );
  }
};

const listen = (handler, port, host) =>
  new Promise((done, fail) => {
    const server = createServer(handler);
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });

const listenOnFree = async (handler, first) => {
  for (let port = first; port < first + 50; port += 1) {
    try {
      return await listen(handler, port, '127.0.0.1');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || first === 0) throw error;
    }
  }
  throw new Error(`No port is free from ${first} to ${first + 49}.`);
};

/**
 * Starts the server; port 0 is any free one.
 * `log` are the requests to third parties so far, `records` what was sent to the record endpoint.
 */
export const serve = async ({ port = 4173 } = {}) => {
  const state = { port, log: [], records: [], count: 0 };
  const handler = answer(state);
  const server = await listenOnFree(handler, port);
  state.port = server.address().port;
  // Browsers may try ::1 first; machines without IPv6 do without.
  const second = await listen(handler, state.port, '::1').catch(() => undefined);
  const servers = [server, second].filter(Boolean);
  return {
    port: state.port,
    url: `http://localhost:${state.port}`,
    log: state.log,
    records: state.records,
    close: () =>
      Promise.all(
        servers.map((one) => {
          one.closeAllConnections();
          return new Promise((done) => one.close(done));
        }),
      ),
  };
};

const main = async (args) => {
  if (args.includes('--help') || args.includes('-h')) return console.log(USAGE);
  const port = args[0] === undefined ? 4173 : Number(args[0]);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || args.length > 1) {
    console.error(`Not a port: ${args.join(' ')}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
  const { url } = await serve({ port });
  if (!existsSync(join(ROOT, 'dist/consent.js')))
    console.log('dist/consent.js is missing: run "npm run build".');
  return console.log(`Flux.2         ${url}/
All examples   ${url}/examples/
What was sent  ${url}/__log
Records        ${url}/consent-records

Stop with Ctrl+C.`);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
