import { LITERAL } from './addresses';
import { ungated } from './import-gate';
import { named } from './imports';
import type { ReadNow } from './read-now';
import { type Judge, together, type Verdict } from './verdict';

/** Files that a worker's code loads by name: all arguments of `importScripts`, and imports of an address. */
const INCLUDED =
  /\bimportScripts\s*\(\s*((?:["'`][^"'`\s]+["'`][\s,]*)+)|\b(?:import|from)\b(?:[\s(]|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*\n)*(["'`](?:\.{0,2}\/|https?:)[^"'`\s]*)/g;
/** Databases and caches it opens by name. */
const OPENED = /\b(indexedDB|caches)\s*\.\s*open\s*\(\s*["'`]([^"'`]*)/g;
const STORES = /\b(?:indexedDB|caches|getDirectory|storageBuckets)\b/;
/** Loads code from a computed address, which it may be handed. */
const LOADS_ANY = /\bimport(?:Scripts)?\s*\(\s*[^"'`\s)]/;
/** How many files of a worker are read. */
const MOST = 8;

/** What the code of a worker reveals without being run. */
export interface WorkerText {
  /** The verdict on code that it loads: without that, the worker cannot do its work. */
  readonly loads: Verdict | undefined;
  /** The verdict on other things it names. */
  readonly names: Verdict | undefined;
  /** Whether it stores something, where undeclared names may not be stored. */
  readonly stores: boolean;
}

/** Whether an address is of an origin, which may be the beginning of another one. */
export const isOf = (url: string, origin: string): boolean => url.startsWith(`${origin}/`);

const included = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(INCLUDED),
    ([, list, one = '']) => (list ?? one).match(/[^"'`\s,]+/g) ?? [],
  ).flat();

/** Reads a worker file and the site's own files that it loads. `told` is text it is given at its start. */
export const readWorker = (
  judge: Judge,
  read: ReadNow,
  {
    url,
    text = read(url),
    told,
  }: { readonly url: string; readonly text?: string | undefined; readonly told: string },
): WorkerText => {
  const loads: (Verdict | undefined)[] = [];
  const names: (Verdict | undefined)[] = [];
  let stores = false;
  const seen = new Set<string>();
  const look = (base: string, given: string): void => {
    const code = ungated(given);
    for (const [, address] of code.matchAll(LITERAL)) names.push(judge.url('request', address));
    for (const address of named(code)) loads.push(judge.url('script', address));
    stores ||= STORES.test(code) && judge.denies('indexeddb', '');
    for (const [, api, name] of code.matchAll(OPENED))
      names.push(judge.name(api === 'caches' ? 'cache' : 'indexeddb', name as string));
    for (const name of included(code)) {
      let file: string;
      try {
        file = new URL(name, base).href;
      } catch {
        continue;
      }
      const verdict = judge.url('script', file);
      loads.push(verdict);
      if (verdict || seen.has(file) || seen.size >= MOST || !isOf(file, new URL(url).origin)) continue;
      seen.add(file);
      look(file, read(file));
    }
  };
  look(url, text);
  for (const part of unescape(told).split(/[?#&=\s]/))
    if (/^(?:\w+:)?\/\//.test(part)) {
      const verdict = judge.url('request', part);
      names.push(verdict);
      if (LOADS_ANY.test(ungated(text))) loads.push(verdict);
    }
  return { loads: together(loads), names: together(names), stores };
};
