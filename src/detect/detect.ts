import { createClassifier, type NameKind } from '../classify/classify';
import type { Consent, Undo } from '../model/consent';
import type { Finding, FindingKind } from '../model/finding';

const INITIATORS: Readonly<Record<string, FindingKind>> = {
  script: 'script',
  iframe: 'frame',
  img: 'image',
  link: 'link',
  css: 'link',
  video: 'media',
  audio: 'media',
};

/**
 * The inventory of the page: cookies, storage keys, databases, caches, scripts, frames and requests, classified by the
 * policy's services; what no service declares is `unknown`. Names only, never values. What a page cannot see (HttpOnly
 * cookies, other sites' storage) is not in it.
 */
export const detect = (consent: Consent): Undo => {
  if (typeof document !== 'object') return () => {};
  const seen = new Set<string>();
  const host = location.hostname;
  // What the guard has seen stays as the guard saw it.
  for (const { kind, name } of consent.findings()) seen.add(`${kind} ${name}`);
  consent.on('found', ({ kind, name }) => seen.add(`${kind} ${name}`));

  const add = (kind: FindingKind, name: string, url?: URL): void => {
    const key = `${kind} ${name}`;
    if (seen.has(key)) return;
    const classifier = createClassifier(consent.policy, host);
    const service = url ? classifier.url(url) : classifier.name(kind as NameKind, name);
    const ownRecord = name === (consent.policy?.record.cookie ?? 'flux_consent');
    const finding: Finding = {
      kind,
      name,
      ...(url && { host: url.hostname }),
      party: url && !classifier.own(url.hostname) ? 'third' : 'first',
      ...(service && { service: service.id, ...(service.vendor && { vendor: service.vendor }) }),
      category: service?.category ?? (ownRecord ? 'necessary' : 'unknown'),
      firstSeen: Date.now(),
      held: false,
    };
    consent.emit('found', finding);
  };
  const attempt = async (look: () => unknown): Promise<void> => {
    try {
      await look();
    } catch {
      // Storage that throws is storage this page does not have.
    }
  };
  const addUrl = (kind: FindingKind, value: string): void => {
    if (!/^https?:/.test(value)) return;
    const url = new URL(value);
    add(kind, url.origin + url.pathname, url);
  };
  const look = async (): Promise<void> => {
    await attempt(() => {
      for (const pair of document.cookie.split('; ')) if (pair) add('cookie', pair.split('=')[0] as string);
    });
    for (const kind of ['local', 'session'] as const) {
      await attempt(() => Object.keys(self[`${kind}Storage`]).map((name) => add(kind, name)));
    }
    for (const script of document.scripts) if (script.type !== 'text/plain') addUrl('script', script.src);
    for (const frame of document.querySelectorAll('iframe')) addUrl('frame', frame.src);
    for (const entry of performance.getEntriesByType('resource') as PerformanceResourceTiming[]) {
      addUrl(INITIATORS[entry.initiatorType] ?? 'request', entry.name);
    }
    await attempt(async () => {
      for (const { name } of await indexedDB.databases()) add('indexeddb', name as string);
    });
    await attempt(async () => {
      for (const name of await caches.keys()) add('cache', name);
    });
  };
  void look();
  const timer = setInterval(look, 3000);
  const undo = consent.provide({ look: () => void look() });
  const stop = (): void => {
    clearInterval(timer);
    undo();
  };
  consent.onDestroy(stop);
  return stop;
};
