/** Why a way is open, where the reason is known beforehand: pattern of ids → reason. The first that fits is taken. */
const LEAKS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^before\/link-header|^before\/refresh|^before\/csp/,
    'a header of the response: the browser obeys it before any script runs',
  ],
  [/^before\//, 'stands above the SDK: it ran before it'],
  [
    /^parser\/no-meta/,
    'without the empty CSP the scanner fetches ahead, before any script runs; nothing of it runs',
  ],
  [
    /stylesheet|style-import|own-file-import/,
    'the parser starts the fetch within the insertion, before an observer hears of it',
  ],
  [
    /modulepreload|prefetch|preload|preconnect/,
    'the parser starts the fetch within the insertion, before an observer hears of it',
  ],
  [
    /^parser\/(importmap|speculation|inline-dynamic|module)/,
    'code or data that names its address in its text',
  ],
  [/own-module-imports|file-module|import/, '`import` is syntax: no function of the page is called'],
  [/^shadow\/closed/, 'no script of the page can look into a closed root that the parser made'],
  [/^shadow\//, 'an observer of the document hears of the root, not of what it contains'],
  [/^frames\/(location|open|link)/, 'a frame is moved by its `location`, which no script can wrap'],
  [/^frames\/parser/, 'a race: the navigation leaves before the observer runs'],
  [
    /service-worker|shared/,
    'a worker that outlives its page runs code the page cannot put anything in front of',
  ],
  [/^cookies\/response.*http-only/, 'no script can see or clear an HttpOnly cookie'],
  [/^cookies\/response/, 'the browser stores it before any script hears of it; it is cleared afterwards'],
  [/^images\/parser|^media\/|^svg\//, 'a race: the fetch starts before the observer runs'],
];
const REPLAYS: typeof LEAKS = [[/./, 'not brought back']];
const TWINS: typeof LEAKS = [[/./, 'held although its service is allowed']];

export const reasonFor = (list: 'leaks' | 'replays' | 'twins', id: string): string =>
  ({ leaks: LEAKS, replays: REPLAYS, twins: TWINS })[list].find(([pattern]) => pattern.test(id))?.[1] ??
  'not yet held';
