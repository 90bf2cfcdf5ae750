// The servers of the compat pages. `app.test` is the page's own host, `static.test` and `tiles.test` are first-party
// hosts, `pay.test` is a third party in a required category. Answers everything a page needs besides its own files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consentHead, sendFile } from '../hosts.mjs';

const OUT = fileURLToPath(new URL('out/', import.meta.url));
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const POLICY = {
  id: 'compat',
  version: '1',
  controller: { name: 'Compat', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, 'preferences', 'analytics', 'marketing'],
  services: [
    ...['google-analytics', 'google-tag-manager', 'hotjar', 'youtube', 'facebook-sdk'],
    { id: 'pay', category: 'necessary', vendor: 'Pay Ltd', urls: ['pay.test'], cookies: [{ name: 'pay_*' }] },
  ],
  unknown: { requests: 'block', storage: 'report' },
  firstParty: ['static.test', 'tiles.test'],
};

/** A second of silence: what a media element can play without a codec. */
const wav = (seconds = 1, rate = 8000) => {
  const size = seconds * rate;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + size, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.alloc(size, 128)]);
};

/** A second of silence as AAC (ADTS, 44.1 kHz, mono): 43 frames of one empty channel element. */
const silence = () => {
  const body = Buffer.from([0x01, 0x18, 0x20, 0x07]); // one channel, nothing coded, end
  const size = body.length + 7;
  const head = Buffer.from([
    0xff,
    0xf1,
    0x50,
    0x40 | (size >> 11),
    (size >> 3) & 255,
    ((size & 7) << 5) | 31,
    0xfc,
  ]);
  return Buffer.concat(Array.from({ length: 43 }, () => Buffer.concat([head, body])));
};

const items = (count) =>
  Array.from({ length: count }, (_, id) => ({ id, name: `Item ${id}`, price: id * 3 }));

const API = {
  '/favicon.ico': () => ['image/png', PIXEL],
  '/api/items': () => ['application/json', JSON.stringify(items(40))],
  '/api/item': ({ query }) => ['application/json', JSON.stringify(items(99)[Number(query.get('id'))])],
  '/api/echo': ({ body, method }) => ['application/json', JSON.stringify({ method, body })],
  '/api/pixel.png': () => ['image/png', PIXEL],
  '/api/clip.wav': () => ['audio/wav', wav()],
  '/api/silence.aac': () => ['audio/aac', silence()],
  '/api/events': () => ['text/event-stream', 'data: one\n\ndata: two\n\ndata: three\n\n'],
  '/api/script.js': ({ query }) => [
    'text/javascript',
    `(window.order ??= []).push(${JSON.stringify(query.get('name'))})`,
  ],
  '/api/jsonp': ({ query }) => ['text/javascript', `${query.get('callback')}(${JSON.stringify(items(3))})`],
  '/api/fragment': ({ query, body, method }) => [
    'text/html',
    `<p class="fragment">${method} ${query.get('n') ?? ''} ${body}</p><script>(window.order ??= []).push('fragment')</script>`,
  ],
};

/** A WebSocket echo server: the handshake, and each text frame is sent back. */
export const upgrade = (request, socket) => {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}\r\n\r\n`,
  );
  socket.on('error', () => {});
  socket.on('data', (frame) => {
    if ((frame[0] & 15) !== 1) return socket.end();
    const length = frame[1] & 127;
    const text = Buffer.from(frame.subarray(6, 6 + length).map((byte, at) => byte ^ frame[2 + (at % 4)]));
    return socket.write(Buffer.concat([Buffer.from([129, text.length]), text]));
  });
};

const html = (text, sdk) => (sdk ? text.replace('<head>', `<head>${consentHead(POLICY)}`) : text);

/** Answers for the page `name`, with the script tag in each of its documents if `sdk`. */
export const answer = (name, sdk) => (request, response) => {
  const { host, path } = request;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', '*');
  response.setHeader('Access-Control-Allow-Methods', '*');
  response.setHeader('Timing-Allow-Origin', '*');
  if (request.method === 'OPTIONS') return response.end();
  const made = API[path]?.(request);
  if (made) {
    response.setHeader('Content-Type', made[0]);
    return response.end(made[1]);
  }
  const folder = host === 'app.test' ? name : `${name}/${host}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // Cacheable, as on real sites: a worker file that the guard has read is not requested again.
  if (!file.endsWith('.html')) response.setHeader('Cache-Control', 'max-age=600');
  if (!file.endsWith('.html')) return sendFile(response, `${folder}${file}`, OUT);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  try {
    return response.end(html(readFileSync(join(OUT, folder, file), 'utf8'), sdk));
  } catch {
    response.statusCode = 404;
    return response.end('not found');
  }
};
