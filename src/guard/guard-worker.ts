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

/** What a worker was told when it was started. */
export interface WorkerOptions {
  /** The address that relative ones start from, where the worker's own is not. */
  readonly base: string;
  /** Address of the guard's worker file, and what it is told in turn: for workers that a worker starts. */
  readonly file: string;
  /** What the page's own texts ask before they import. */
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
      // An address that is none fails natively.
      return url;
    }
  };
  wrap(page, 'importScripts', (go, args) => {
    // An object may say something else the second time.
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
