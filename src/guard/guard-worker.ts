import type { Consent } from '../model/consent';
import type { Elements } from './elements';
import type { Gate } from './gate';
import { createHeldList } from './held';
import type { Page } from './natives';
import { takeReadNow } from './read-now';
import { createStyles } from './styles';
import type { Guard } from './surface';
import { databases } from './surfaces/databases';
import { dynamicImport } from './surfaces/dynamic-import';
import { fonts } from './surfaces/fonts';
import { network } from './surfaces/network';
import { sockets } from './surfaces/sockets';
import { workers } from './surfaces/workers';
import { createTrust } from './trust';
import { createTurns } from './turns';
import { createJudge } from './verdict';
import { createWrapping } from './wrap';

/** What a worker is told when it starts. */
export interface WorkerOptions {
  /** The base for relative addresses; empty if it is the worker's own address. */
  readonly base: string;
  /** Address of the guard's worker file, for workers that this one starts; `state` is what they are told. */
  readonly file: string;
  /** Name of the function that gated imports call. */
  readonly gate: string;
  readonly state: () => object;
}

/** Guards a worker: what it fetches, connects to, imports, stores and starts. */
export const guardWorker = (consent: Consent, { base: from, file, gate, state }: WorkerOptions): void => {
  const page = self as unknown as Page;
  if (from) Object.defineProperty(page, 'location', { configurable: true, value: new URL(from) });
  const base = (): string => page.location.href;
  const judge = createJudge({ consent, page, base, sourceOf: () => undefined });
  const held = createHeldList(consent);
  const wrap = createWrapping()(page, []);
  const read = takeReadNow(page);
  const guard = {
    page,
    consent,
    judge,
    held,
    base,
    wrap,
    ...createTurns(held),
    closing: (connection) => connection,
    read,
    styles: createStyles(judge, held, read),
    calls: new WeakMap(),
    gate: { name: gate } as Gate,
    trust: createTrust(page),
    worker: { file, state, needed: () => true },
    elements: { imports: (url: string) => judge.url('script', url) } as Elements,
    onUndo() {},
  } as Partial<Guard> as Guard;
  for (const surface of [network, sockets, databases, workers, dynamicImport, fonts]) surface(guard);
  const absolute = (url: unknown): unknown => {
    try {
      return from && typeof url === 'string' ? new URL(url, from).href : url;
    } catch {
      // An invalid address fails natively.
      return url;
    }
  };
  wrap(page, 'importScripts', (go, args) => {
    // Converted once: an object may return another string the second time.
    const urls = args.map((each) => absolute(`${each}`));
    return urls.some((url) => judge.url('script', url)) ? undefined : go(urls);
  });
  if (!from) return;
  wrap(page, 'fetch Request Worker SharedWorker EventSource', (go, [url, ...rest]) =>
    go([absolute(url), ...rest]),
  );
  wrap('Cache', 'add addAll', (go, [asked]) =>
    go([Array.isArray(asked) ? asked.map(absolute) : absolute(asked)]),
  );
  wrap('XMLHttpRequest', 'open', (go, [method, url, ...rest]) => go([method, absolute(`${url}`), ...rest]));
};
