import { readFileSync, writeFileSync } from 'node:fs';
import { known } from './known.ts';
import type { Mode } from './page.ts';
import type { Result } from './suite.ts';

interface Run {
  readonly browser: string;
  readonly version: string;
  readonly mode: Mode;
  readonly results: readonly Result[];
}

const DOCUMENT = new URL('../../docs/guard.md', import.meta.url);

/** Group of vectors → what a reader calls it. */
const GROUPS: Readonly<Record<string, string>> = {
  parser:
    '`<script>` in the HTML: every form, modules and their imports, import maps, `import()`, speculation rules',
  before: 'what stands above `consent.js`, and response headers',
  inline: 'inline snippets known by a service’s `inline` text',
  insertion:
    'scripts that code inserts, by every method of `Node`, `Element`, `Range`, fragments and shadow roots',
  address: 'scripts by every way to give them an address or a type; clones, templates, other documents',
  markup:
    '`innerHTML` and its kin, `document.write` in pieces, `createContextualFragment`, event-handler attributes',
  strings: '`eval`, `Function`, string timers, `import()` at run time, fetched code',
  shadow: 'declarative shadow roots',
  frames: 'frames: `src`, `srcdoc`, `javascript:`, `blob:`, `data:`, navigation by location, name or link',
  realms: 'functions of same-origin frames and windows',
  images: '`<img>`, `srcset`, `<picture>`, `<input type=image>`, backgrounds',
  media: 'video, audio, tracks, posters, `<object>`, `<embed>`',
  links: '`<link>`: stylesheet, preload, modulepreload, prefetch',
  css: 'CSS: `url()`, `@import`, fonts, CSSOM, adopted sheets, style attributes',
  svg: 'SVG images, filters and masks',
  network: '`fetch`, XMLHttpRequest, `sendBeacon`, WebSocket, EventSource, WebTransport, `fetchLater`',
  navigation: 'forms, `ping`, meta refresh, a late `<base>`',
  workers: 'workers: dedicated, shared, service, module',
  cookies: '`document.cookie`, `cookieStore`, cookies set by responses',
  storage: '`localStorage`, `sessionStorage`, IndexedDB, Cache Storage, OPFS, `window.name`',
  'more-scripts': 'what attacks of our own found: scripts and imports',
  'more-styles': 'the same: styles and fonts',
  'more-network': 'the same: sockets, payments, forms, frames of forms',
  'more-storage': 'the same: storage',
  again: 'a second time, of all kinds',
  attacks: 'with scripts that change the page’s own functions, elements and globals first',
};

const cell = (run: Run | undefined, group: string, good: (result: Result) => boolean | undefined): string => {
  const judged = (run?.results ?? [])
    .filter(({ id }) => id.startsWith(`${group}/`))
    .map(good)
    .filter((one) => one !== undefined);
  if (judged.length === 0) return '–';
  const held = judged.filter(Boolean).length;
  return held === judged.length ? `all ${held}` : `**${held} of ${judged.length}**`;
};

/** Each reason once, with the vectors it is given for. */
const reasonsOf = (group: string): string => {
  const reasons = new Map<string, string[]>();
  for (const [id, { reason }] of [...Object.entries(known.leaks), ...Object.entries(known.replays)]) {
    if (id.startsWith(`${group}/`))
      reasons.set(reason, [...(reasons.get(reason) ?? []), id.split('/')[1] as string]);
  }
  return [...reasons].map(([reason, ids]) => `${[...new Set(ids)].join(', ')}: ${reason}`).join('; ');
};

const row = (runs: readonly Run[], group: string): string => {
  const of = (browser: string, mode: Mode) =>
    runs.find((run) => run.browser === browser && run.mode === mode);
  const runsNothing = ({ kind, leaked }: Result) => (/[XS]/.test(kind) ? !/[XS]/.test(leaked) : undefined);
  const sendsNothing = ({ kind, leaked }: Result) => (kind.includes('R') ? !leaked.includes('R') : undefined);
  const nothing = ({ leaked }: Result) => leaked === '';
  return [
    GROUPS[group],
    cell(of('chromium', 'undeclared') ?? of('chromium', 'declared'), group, runsNothing),
    cell(of('chromium', 'undeclared') ?? of('chromium', 'declared'), group, sendsNothing),
    cell(of('chromium', 'declared'), group, ({ replay }) => (replay === '-' ? undefined : replay === 'once')),
    cell(of('chromium', 'strict'), group, nothing),
    cell(of('firefox', 'undeclared'), group, nothing),
    cell(of('webkit', 'undeclared'), group, nothing),
    reasonsOf(group),
  ].join(' | ');
};

const tableOf = (runs: readonly Run[]): string =>
  [
    'surface | runs or stores nothing | sends nothing | comes back once | `strict` | Firefox | WebKit | what gets through, or does not come back, and why',
    '--- | --- | --- | --- | --- | --- | --- | ---',
    ...Object.keys(GROUPS).map((group) => row(runs, group)),
  ]
    .map((line) => `| ${line} |`)
    .join('\n');

export const write = (files: readonly string[]): void => {
  const runs = files.map((file): Run => JSON.parse(readFileSync(file, 'utf8')));
  const measured = [...new Set(runs.map(({ browser, version }) => `${browser} ${version}`))].join(', ');
  const block = `<!-- surfaces -->\n\nMeasured in ${measured}: ways held, of those that leak without the SDK.\n\n${tableOf(runs)}\n\n<!-- /surfaces -->`;
  const written = readFileSync(DOCUMENT, 'utf8');
  const place = /<!-- surfaces -->[\s\S]*<!-- \/surfaces -->/;
  if (runs.length === 0 || !place.test(written)) console.log(block);
  else
    writeFileSync(
      DOCUMENT,
      written.replace(place, () => block),
    );
};
