import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { JURISDICTION } from '../../policy/formats';
import { nearest } from '../../policy/nearest';
import { readJurisdiction } from '../../policy/regime-for';
import type { BrowserContextOptions, BrowserWishes } from '../browser';
import { EXIT, Failure, misuse } from '../failure';
import { parseJson } from '../json';
import type { Limits } from './discover';
import type { Itinerary } from './journey';
import { PHASE_KINDS } from './phase';

/** Options for the browser, the journeys and the site; shared by `scan` and `init`. */
export const SCAN_OPTIONS = {
  jurisdiction: { type: 'string' },
  phases: { type: 'string' },
  wait: { type: 'string' },
  timeout: { type: 'string' },
  concurrency: { type: 'string' },
  sitemap: { type: 'string' },
  depth: { type: 'string' },
  'max-pages': { type: 'string' },
  'storage-state': { type: 'string' },
  'set-cookie': { type: 'string', multiple: true },
  'local-storage': { type: 'string', multiple: true },
  'ignore-https-errors': { type: 'boolean' },
  resolve: { type: 'string', multiple: true },
  'browser-path': { type: 'string' },
  'browser-arg': { type: 'string', multiple: true },
  accept: { type: 'string' },
  reject: { type: 'string' },
  withdraw: { type: 'string' },
  click: { type: 'string', multiple: true },
  quiet: { type: 'boolean', short: 'q' },
} as const;

export const SCAN_USAGE = `Which pages
  --sitemap <URL>           also the pages of a sitemap
  --depth <n>               follow links on the same origin, n steps; default 0
  --max-pages <n>           at most; default 50

The visitor
  --storage-state <file>    signed in: a storage state as Playwright saves it
  --set-cookie <n=v>        a cookie from the start (repeatable)
  --local-storage <k=v>     a key of the first page's origin from the start (repeatable)
  --click <selector>        clicked on each page, where it is (repeatable)
  --accept, --reject, --withdraw <selector>
                            what to press in a banner that is not of flux-consent

The browser
  --browser-path <file>     a Chromium, Chrome or Edge; otherwise CHROME_PATH, or one in a usual place
  --browser-arg <arg>       handed on (repeatable)
  --resolve <host=address>  where a host is, * allowed (repeatable)
  --ignore-https-errors     take any certificate

How
  --phases <list>           of ${PHASE_KINDS.join(', ')}; default all
  --jurisdiction <code>     as the site gives it to the SDK; default what the page says
  --wait <seconds>          each page is watched after loading, before scrolling, clicking and leaving; default 5
  --timeout <seconds>       a page has for loading, and the SDK for being ready; default 30
  --concurrency <n>         visitors at the same time; default 6 a core, at most 12
  -q, --quiet               neither progress nor table`;

type Texts = Partial<Record<string, string | boolean | readonly string[]>>;

export interface ScanSettings {
  readonly wishes: BrowserWishes;
  readonly limits: Limits;
  readonly context: BrowserContextOptions;
  readonly kinds: readonly string[];
  readonly jurisdiction: string | undefined;
  readonly concurrency: number;
  readonly quiet: boolean;
  /** Everything but the pages. */
  readonly plan: Omit<Itinerary, 'pages' | 'screenshots' | 'cookies'>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

const readNumber = (values: Texts, name: string, otherwise: number): number => {
  const text = values[name];
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (text === '' || !Number.isFinite(number) || number < 0)
    throw misuse(`--${name} ${JSON.stringify(text)} is not a number from 0.`);
  return number;
};

const listOf = (values: Texts, name: string): readonly string[] =>
  (values[name] as string[] | undefined) ?? [];
const textOf = (values: Texts, name: string): string | undefined => values[name] as string | undefined;

/** Options of the form `name=value`. */
const pairsOf = (values: Texts, name: string): [string, string][] =>
  listOf(values, name).map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw misuse(`--${name} ${JSON.stringify(text)} is not of the form name=value.`);
    return [text.slice(0, at), text.slice(at + 1)];
  });

/** A comma-separated list of words from `list`. */
export const readChoices = <const T extends string>(name: string, text: string, list: readonly T[]): T[] => {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  // An unset shell variable must not silently switch the check off.
  if (!words.length) throw misuse(`--${name} is empty: give some of ${list.join(', ')}, or leave it out.`);
  for (const word of words) {
    if ((list as readonly string[]).includes(word)) continue;
    const meant = nearest(word, list);
    throw misuse(
      `--${name} ${JSON.stringify(word)} is not one of ${list.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
    );
  }
  return list.filter((word) => words.includes(word));
};

/** This machine, where no certificate is to be expected. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?=$|[:/?#])/i;

export const readUrls = (positionals: readonly string[]): string[] =>
  positionals.map((text) => {
    if (/^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i.test(text))
      throw misuse(`${JSON.stringify(text)} is not an http or https URL.`);
    if (/\.json$/i.test(text) && !/^https?:/i.test(text))
      throw misuse(`${JSON.stringify(text)} is a file, where a URL is expected.`);
    const scheme = LOOPBACK.test(text) ? 'http' : 'https';
    const url = /^https?:\/\//i.test(text) ? text : `${scheme}://${text}`;
    if (!URL.canParse(url)) throw misuse(`${JSON.stringify(text)} is not a URL.`);
    return new URL(url).href;
  });

const readPlace = (text: string | undefined): string | undefined => {
  const place = readJurisdiction(text);
  if (text !== undefined && !JURISDICTION.test(place ?? ''))
    throw misuse(`--jurisdiction ${JSON.stringify(text)} is no ISO 3166 code, such as DE or US-CA.`);
  return place;
};

const readState = async (file: string | undefined, cwd: string): Promise<BrowserContextOptions> => {
  if (file === undefined) return {};
  try {
    return { storageState: parseJson(await readFile(resolve(cwd, file), 'utf8')) };
  } catch (error) {
    throw new Failure(EXIT.failed, `--storage-state ${file} cannot be read: ${(error as Error).message}`);
  }
};

const toArgs = (values: Texts): string[] => {
  const rules = pairsOf(values, 'resolve').map(([host, address]) => `MAP ${host} ${address}`);
  return [
    ...(rules.length ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    // Contexts accept any certificate, but service workers depend on the browser's setting.
    ...(values['ignore-https-errors'] ? ['--ignore-certificate-errors'] : []),
    ...listOf(values, 'browser-arg'),
  ];
};

export const readSettings = async (values: Texts, cwd: string): Promise<ScanSettings> => {
  const cores = Math.min(12, availableParallelism() * 6);
  return {
    wishes: { path: textOf(values, 'browser-path'), args: toArgs(values) },
    limits: {
      sitemap: textOf(values, 'sitemap'),
      depth: readNumber(values, 'depth', 0),
      maxPages: Math.max(1, readNumber(values, 'max-pages', 50)),
      timeout: readNumber(values, 'timeout', 30) * 1000,
    },
    context: {
      ...(await readState(textOf(values, 'storage-state'), cwd)),
      ...(values['ignore-https-errors'] && { ignoreHTTPSErrors: true }),
    },
    kinds: readChoices('phases', textOf(values, 'phases') ?? PHASE_KINDS.join(), PHASE_KINDS),
    jurisdiction: readPlace(textOf(values, 'jurisdiction')),
    concurrency: Math.max(1, Math.round(readNumber(values, 'concurrency', cores))),
    quiet: values.quiet === true,
    plan: {
      wait: readNumber(values, 'wait', 5) * 1000,
      timeout: readNumber(values, 'timeout', 30) * 1000,
      context: {},
      localStorage: Object.fromEntries(pairsOf(values, 'local-storage')),
      presses: {
        timeout: readNumber(values, 'timeout', 30) * 1000,
        accept: textOf(values, 'accept'),
        reject: textOf(values, 'reject'),
        withdraw: textOf(values, 'withdraw'),
      },
      clicks: listOf(values, 'click'),
    },
    cookies: pairsOf(values, 'set-cookie').map(([name, value]) => ({ name, value })),
  };
};
