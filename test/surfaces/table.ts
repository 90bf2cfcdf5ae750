import { readFileSync, writeFileSync } from 'node:fs';
import { type Known, known } from './known.ts';
import type { Mode } from './page.ts';
import type { Result } from './suite.ts';

interface Run {
  readonly browser: string;
  readonly version: string;
  readonly mode: Mode;
  readonly results: readonly Result[];
}

const DOCUMENT = new URL('../../docs/guard.md', import.meta.url);

/** Group of vectors → its name in the table. */
const GROUPS: Readonly<Record<string, string>> = {
  parser: 'scripts in the HTML, import maps, rules',
  before: 'above `consent.js`, response headers',
  inline: 'inline snippets, by a service’s text',
  insertion: 'scripts that code inserts',
  address: 'scripts given an address or a type',
  markup: '`innerHTML`, `document.write`, fragments',
  strings: '`eval`, `Function`, timers, `import()`',
  shadow: 'declarative shadow roots',
  frames: 'frames',
  realms: 'functions of frames and windows',
  images: 'images',
  media: 'media, `<object>`, `<embed>`',
  links: '`<link>`',
  css: 'CSS and fonts',
  svg: 'SVG references',
  network: 'requests and sockets',
  navigation: 'forms, `ping`, refresh, `<base>`',
  workers: 'workers',
  cookies: 'cookies',
  storage: 'storage and databases',
  'more-scripts': 'later attacks: scripts',
  'more-styles': 'later attacks: styles',
  'more-network': 'later attacks: requests',
  'more-storage': 'later attacks: storage',
  again: 'the fifth attack: everything',
  sixth: 'the sixth attack: everything',
  attacks: 'in a page that redefines built-ins',
};

type Judge = (result: Result) => boolean | undefined;

const runsNothing: Judge = ({ kind, leaked }) => (/[XS]/.test(kind) ? !/[XS]/.test(leaked) : undefined);
const sendsNothing: Judge = ({ kind, leaked }) => (kind.includes('R') ? !leaked.includes('R') : undefined);
const nothing: Judge = ({ leaked }) => leaked === '';
const comesBack: Judge = ({ replay }) => (replay === '-' ? undefined : replay === 'once');

/** The cell for a group of a run; bold where something got through. */
const cell = (run: Run | undefined, judge: Judge, group = ''): string => {
  const judged = (run?.results ?? [])
    .filter(({ id }) => id.startsWith(group && `${group}/`))
    .map(judge)
    .filter((one) => one !== undefined);
  if (judged.length === 0) return '–';
  const held = judged.filter(Boolean).length;
  return held === judged.length ? `all ${held}` : `**${held} of ${judged.length}**`;
};

const row = (runs: readonly Run[], name: string, group?: string): readonly string[] => {
  const of = (browser: string, mode: Mode) =>
    runs.find((run) => run.browser === browser && run.mode === mode);
  const chromium = of('chromium', 'undeclared');
  return [
    name,
    cell(chromium, runsNothing, group),
    cell(chromium, sendsNothing, group),
    cell(of('chromium', 'declared'), comesBack, group),
    cell(of('chromium', 'strict'), nothing, group),
    ...['firefox', 'webkit'].flatMap((browser) => [
      cell(of(browser, 'undeclared'), runsNothing, group),
      cell(of(browser, 'undeclared'), sendsNothing, group),
    ]),
  ];
};

const HEAD = [
  'ways',
  'nothing runs or is stored',
  'nothing is sent',
  'comes back once',
  '`strict`: nothing at all',
  'Firefox: nothing runs',
  'nothing is sent',
  'WebKit: nothing runs',
  'nothing is sent',
];

const tableOf = (runs: readonly Run[]): string => {
  const rows = [
    HEAD,
    HEAD.map(() => '---'),
    ...Object.entries(GROUPS).map(([group, name]) => row(runs, name, group)),
    row(runs, '**all**'),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (text: string, column: number): string =>
    text.padEnd(widths[column] ?? 0, text === '---' ? '-' : ' ');
  return rows.map((cells) => `| ${cells.map(pad).join(' | ')} |`).join('\n');
};

/** Run → its name in the document, in this order. */
const PLACES: Readonly<Record<string, string>> = {
  'chromium undeclared': 'Chromium',
  'chromium declared': 'Chromium, of a declared service',
  'chromium strict': 'Chromium, `strict`',
  'firefox undeclared': 'Firefox',
  'webkit undeclared': 'WebKit',
};

const placesOf = ({ where, race }: Known): string => {
  const places = Object.keys(PLACES)
    .filter((place) => where.includes(place))
    // What gets through for an unknown host gets through for a declared one.
    .filter((place) => place !== 'chromium declared' || !where.includes('chromium undeclared'));
  return `${places.map((place) => PLACES[place]).join('; ')}${race ? ', sometimes' : ''}`;
};

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Each reason once, with the vectors it explains and where. */
const reasonsOf = (list: Readonly<Record<string, Known>>): string => {
  const byReason = [...grouped(Object.entries(list), ([, { reason }]) => reason)];
  return byReason
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([reason, entries]) => {
      const lines = [...grouped(entries, ([, thing]) => placesOf(thing))].map(
        ([places, of]) => `  - ${places}: ${of.map(([id]) => `\`${id}\``).join(', ')}`,
      );
      return [`- **${reason}**`, ...lines].join('\n');
    })
    .join('\n');
};

const blockOf = (runs: readonly Run[]): string => {
  const measured = [...new Set(runs.map(({ browser, version }) => `${browser} ${version}`))].join(', ');
  return [
    '<!-- surfaces -->',
    `Measured in ${measured}: how many are held, of those that get through without the SDK.`,
    tableOf(runs),
    '## What gets through, and why',
    reasonsOf(known.leaks),
    '## What does not come back once, and why',
    reasonsOf(known.replays),
    '<!-- /surfaces -->',
  ].join('\n\n');
};

export const write = (files: readonly string[]): void => {
  const block = blockOf(files.map((file): Run => JSON.parse(readFileSync(file, 'utf8'))));
  const written = readFileSync(DOCUMENT, 'utf8');
  const place = /<!-- surfaces -->[\s\S]*<!-- \/surfaces -->/;
  if (files.length === 0 || !place.test(written)) console.log(block);
  else
    writeFileSync(
      DOCUMENT,
      written.replace(place, () => block),
    );
};
