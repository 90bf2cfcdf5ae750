import type { FindingKind } from '../model/finding';

/** One way past the guard: its name, and what a site can do about it. */
export interface Way {
  readonly surface: string;
  readonly fix: string;
}

const SERVER =
  'If the server sets it, let the server wait for the record of the choice; what an earlier visit left, delete.';
const CSP =
  'Take it out of the markup, mark it up with data-consent, or leave the host out of the Content-Security-Policy until it is granted.';

/** By kind of finding, when no script was seen causing it. */
export const WAYS = {
  cookie: { surface: 'cookie that no script was seen setting', fix: SERVER },
  local: {
    surface: 'localStorage beside the guard',
    fix: 'Mark up the script that writes it with data-consent.',
  },
  session: {
    surface: 'sessionStorage beside the guard',
    fix: 'Mark up the script that writes it with data-consent.',
  },
  indexeddb: {
    surface: 'IndexedDB, perhaps of a worker',
    fix: 'Start the worker that opens it only once consent.has(…) says so.',
  },
  cache: {
    surface: 'Cache Storage, perhaps of a service worker',
    fix: 'Let the service worker ask for the choice before it stores.',
  },
  scanner: {
    surface:
      'fetched before the guard saw it: by the preload scanner, or because it stands above the script tag',
    fix: 'Put <meta http-equiv="Content-Security-Policy" content=""> and then consent.js first in <head>, or write data-src instead of src.',
  },
  css: {
    surface: 'style sheet (url() or @import)',
    fix: 'Serve the file yourself, or load the style sheet by script once it is granted.',
  },
  link: { surface: 'link element of the markup', fix: 'Write <link data-consent="…" data-href="…">.' },
  element: { surface: 'element of the markup', fix: CSP },
  request: {
    surface: 'request that no hook saw',
    fix: 'Mark up the script that sends it with data-consent.',
  },
  policy: { surface: 'seen by the Content-Security-Policy', fix: CSP },
} as const satisfies Record<string, Way>;

const INITIATORS: Readonly<Record<string, FindingKind>> = {
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
  embed: 'frame',
  object: 'frame',
  img: 'image',
  image: 'image',
  input: 'image',
  link: 'link',
  css: 'link',
  'early-hints': 'link',
  video: 'media',
  audio: 'media',
  track: 'media',
};

/** The kind of a resource timing entry, by its `initiatorType`. */
export const toKind = (initiator: string): FindingKind => INITIATORS[initiator] ?? 'request';
export const toWay = (initiator: string): Way => {
  if (initiator === 'css') return WAYS.css;
  const kind = toKind(initiator);
  return kind === 'link' || kind === 'request' ? WAYS[kind] : WAYS.element;
};
