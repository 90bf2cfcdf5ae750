import type { BrowserContext, CDPSession, Page } from '../browser';
import type { ItemKind, Sighting } from './sighting';

type Place = Pick<Sighting, 'stage' | 'page'>;

interface Names {
  readonly host: string;
  readonly site: string;
  readonly found: readonly (readonly [ItemKind, string])[];
}

// Runs in an isolated world, which the page's changes to prototypes do not reach.
const LOOK = `(async () => {
  const found = [];
  const attempt = async (look) => { try { await look(); } catch {} };
  await attempt(() => { for (let i = 0; i < localStorage.length; i++) found.push(['local', localStorage.key(i)]); });
  await attempt(() => { for (let i = 0; i < sessionStorage.length; i++) found.push(['session', sessionStorage.key(i)]); });
  await attempt(async () => { for (const { name } of await indexedDB.databases()) found.push(['indexeddb', name]); });
  await attempt(async () => { for (const name of await caches.keys()) found.push(['cache', name]); });
  await attempt(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations())
      for (const worker of [one.active, one.waiting, one.installing]) if (worker) found.push(['service-worker', worker.scriptURL]);
  });
  await attempt(() => {
    for (const { href } of document.querySelectorAll('link[rel~=preconnect][href], link[rel~=dns-prefetch][href]'))
      if (/^https?:/.test(href)) found.push(['link', href]);
  });
  return { host: location.hostname, site: location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? '', found };
})()`;

interface Tree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Tree[];
}
const idsOf = (tree: Tree): string[] => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(idsOf)];

const lookIntoFrame = async (session: CDPSession, frameId: string): Promise<Names | undefined> => {
  try {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId,
      worldName: 'scan',
    });
    const { result } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: LOOK,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as Names;
  } catch {
    // The frame is gone, or may not use storage.
    return undefined;
  }
};

/** Sessions of a page: out-of-process frames have one each, the others share that of their page. */
export const openSessions = async (context: BrowserContext, page: Page): Promise<CDPSession[]> => {
  const targets = [page, ...page.frames().filter((frame) => frame !== page.mainFrame())];
  const opened = await Promise.allSettled(targets.map((target) => context.newCDPSession(target)));
  return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
};

const within = <T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<T>((done) => {
    timer = setTimeout(() => done(otherwise), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const lookIntoSession = async (session: CDPSession): Promise<Names[]> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const looks = idsOf(frameTree).map((id) => within(lookIntoFrame(session, id), 3000, undefined));
  return (await Promise.all(looks)).filter((names) => names !== undefined);
};

const toLink = (name: string, place: Place): Sighting => ({
  kind: 'link',
  name,
  host: new URL(name).hostname,
  via: 'preconnect',
  ...place,
});

const fromFrames = async (context: BrowserContext, page: Page, place: Place): Promise<Sighting[]> => {
  const sessions = await openSessions(context, page);
  const looked = await Promise.allSettled(sessions.map(lookIntoSession));
  await Promise.allSettled(sessions.map((session) => session.detach()));
  return looked
    .flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    .flatMap(({ host, site, found }) =>
      found.map(([kind, name]): Sighting => {
        if (kind === 'link') return toLink(name, place);
        return {
          kind,
          name,
          host,
          ...(site && new URL(site).hostname !== host && { partition: site }),
          ...place,
        };
      }),
    );
};

const fromJar = async (context: BrowserContext, place: Place): Promise<Sighting[]> =>
  (await context.cookies()).map((cookie) => ({
    kind: 'cookie',
    name: cookie.name,
    host: cookie.domain.replace(/^\./, ''),
    ...(cookie.partitionKey && { partition: cookie.partitionKey }),
    lifetime: cookie.expires < 0 ? 'session' : Math.round(cookie.expires - Date.now() / 1000),
    httpOnly: cookie.httpOnly,
    ...place,
  }));

/**
 * What the browser stores at this moment, seen from outside the page: its cookies, and the storage of each
 * frame.
 */
export const takeSnapshot = async (
  context: BrowserContext,
  page: Page,
  place: Place,
): Promise<Sighting[]> => {
  const [jar, frames] = await Promise.allSettled([fromJar(context, place), fromFrames(context, page, place)]);
  return [jar, frames].flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
};
