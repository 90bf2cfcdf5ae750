// node test/scan/site.mjs: serves a shop with everything that a scan must find, and its clean twin, on loopback.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CSS, EMBED, PLAYER, pagesOf, SERVICE_WORKER, TAG, WORKER } from './pages.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const SHOP = 'shop.localhost';

/** `//ads.localhost/` becomes `//ads.localhost:PORT/`. */
const withPort = (text, port) =>
  text.replace(/(\/\/(?:(?:[a-z]+\.)*localhost|www\.google-analytics\.com))(?=\/)/g, `$1:${port}`);

/** The ids that the visitor granted, as a server reads them (docs/record.md). */
const grantedBy = ({ headers }) => {
  const record = /flux_consent=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  return record ? (record.split('.')[10] ?? '').split('~') : [];
};

const shopCookies = (request, withDefects) => {
  const granted = grantedBy(request).includes('analytics');
  const cookies = ['shop_session=1; Path=/; HttpOnly'];
  if (granted) cookies.push('_st_server=1; Path=/; Max-Age=31536000; HttpOnly');
  else if (!withDefects) cookies.push('_st_server=; Path=/; Max-Age=0; HttpOnly');
  if (withDefects) cookies.push('_ad_click=1; Path=/; Max-Age=7776000', 'visitor_uid=1; Path=/; HttpOnly');
  return cookies;
};

const answerAsShop = (path, request, { send, withDefects }) => {
  const page = pagesOf(withDefects)[path];
  if (page)
    return send('text/html', page, {
      'Set-Cookie': shopCookies(request, withDefects),
      ...(withDefects && { Link: '<https://>; rel=preconnect, <http://early.localhost/>; rel=preconnect' }),
    });
  if (path === '/go') {
    const way = withDefects ? 'http://track.localhost/r?to=shop' : '/arrived';
    return send('', '', { Location: way }, 302);
  }
  if (path === '/shop.css') return send('text/css', CSS(withDefects));
  if (path === '/worker.js') return send('text/javascript', WORKER(withDefects));
  if (path === '/service-worker.js') return send('text/javascript', SERVICE_WORKER(withDefects));
  if (path === '/api/hello') return send('text/plain', 'hello', { 'Set-Cookie': '_ad_fetch=1; Path=/' });
  const file = join(ROOT, 'dist', path.replace(/^\/flux-consent\//, ''));
  if (path.startsWith('/flux-consent/') && !path.includes('..') && existsSync(file))
    return send(
      path.endsWith('.json') ? 'application/json' : 'text/javascript',
      readFileSync(file, 'utf8'),
      {},
      200,
      true,
    );
  return send('text/plain', 'not found', {}, 404);
};

const answerAsVendor = (host, path, { send, withDefects }) => {
  if (path === '/tag.js' || path === '/chat.js')
    return send('text/javascript', TAG[host]?.(withDefects) ?? '');
  if (path === '/r') return send('', '', { Location: `http://${SHOP}/arrived` }, 302);
  if (path === '/player')
    return send('text/html', PLAYER, {
      'Set-Cookie': [
        'vid_uid=1; Path=/; SameSite=None; Secure; Max-Age=86400',
        'vid_part=1; Path=/; SameSite=None; Secure; Partitioned',
      ],
    });
  if (path === '/stream') return send('text/event-stream', 'retry: 60000\n\n');
  return send(path.endsWith('.gif') ? 'image/gif' : 'text/plain', path.endsWith('.gif') ? PIXEL : 'ok');
};

/** Starts the shop; `url` is its first page. */
export const serve = async ({ defects: withDefects = true, port: wanted = 0 } = {}) => {
  const server = createServer((request, response) => {
    const { port } = server.address();
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type, body, headers = {}, status = 200, asItIs = false) => {
      const filled = Object.entries({ ...headers, ...(type && { 'Content-Type': type }) }).map(
        ([name, value]) => [name, typeof value === 'string' ? withPort(value, port) : value],
      );
      response.writeHead(status, {
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': '*',
        ...Object.fromEntries(filled),
      });
      response.end(typeof body === 'string' && !asItIs ? withPort(body, port) : body);
    };
    const site = { send, withDefects };
    if (host === SHOP) answerAsShop(pathname, request, site);
    else if (host === `embed.${SHOP}`) send('text/html', EMBED(withDefects));
    else answerAsVendor(host, pathname, site);
  });
  await new Promise((done) => server.listen(wanted, '127.0.0.1', done));
  const url = `http://${SHOP}:${server.address().port}`;
  return {
    url,
    pages: [`${url}/`, `${url}/article`, `${url}/go`],
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const defects of [true, false])
    console.log(`${defects ? 'with defects' : 'clean       '}  ${(await serve({ defects })).url}/`);
