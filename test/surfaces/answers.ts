import type { ServerResponse } from 'node:http';

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** Third-party code: counts its run in the page, or at the site's server where there is no page. */
const mark = (key: string, app: string): string =>
  `(function(){var k=${JSON.stringify(key)};function tell(){if(typeof fetch!=='undefined')fetch('${app}/mark?'+k,{mode:'no-cors'}).catch(function(){})}
if(typeof document==='undefined')return tell();try{(top.__ran=top.__ran||[]).push(k)}catch(e){tell()}})();`;

/** What every third party serves, by file extension; `.js` and `.mjs` files count their runs. */
const byEnding: Readonly<Record<string, readonly [string, (app: string, url: URL) => string | Buffer]>> = {
  js: ['text/javascript', (app, url) => mark(keyOf(url), app)],
  mjs: ['text/javascript', (app, url) => `${mark(keyOf(url), app)}export default 1;export const value = 1;`],
  css: ['text/css', () => 'html{color:#111}'],
  gif: ['image/gif', () => PIXEL],
  svg: [
    'image/svg+xml',
    () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="a"><rect width="9" height="9"/></g></svg>',
  ],
  html: ['text/html', () => '<!doctype html><title>third party</title><p>third party'],
  json: ['application/json', () => '{"ok":true}'],
  vtt: ['text/vtt', () => 'WEBVTT\n\n00:00.000 --> 00:01.000\nhello\n'],
  events: ['text/event-stream', () => 'data: hello\n\n'],
};

const keyOf = (url: URL): string => url.hostname.split('.')[0] as string;

export const answers = (url: URL, app: string, response: ServerResponse): void => {
  const found = byEnding[/\.(\w+)$/.exec(url.pathname)?.[1] ?? ''];
  response.setHeader('Content-Type', found?.[0] ?? 'text/plain');
  response.setHeader('Service-Worker-Allowed', '/');
  response.end(found?.[1](app, url) ?? 'ok');
};
