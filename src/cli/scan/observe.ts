import { toUrl } from '../../classify/to-url';
import type { BrowserContext, CDPSession, Page, Request, Response } from '../browser';
import { probe } from './probe';
import type { ItemKind, Sighting, Write } from './sighting';

type Place = Pick<Sighting, 'stage' | 'page'>;

/** Listens to one context, and records names and URLs. */
export interface Observer {
  /** Where the journey is. */
  at: Place;
  /** To be called before the page navigates: only its own session knows what starts its requests. */
  attach(page: Page): Promise<void>;
  /** Adds a request of a `type` that only a session has seen. */
  addRequest(url: string, type: string): void;
  /** What was requested and written since the last call, with who did it. */
  take(): { requests: Sighting[]; writes: Write[] };
}

const KINDS: Readonly<Record<string, ItemKind>> = {
  script: 'script',
  document: 'frame',
  image: 'image',
  stylesheet: 'link',
  font: 'link',
  manifest: 'link',
  preconnect: 'link',
  media: 'media',
  texttrack: 'media',
};
const VIA: Readonly<Record<string, string>> = { ping: 'beacon', xhr: 'fetch' };
const SENT = /^(?:https?|wss?|stun|turns?):/;
/** The browser itself blocked these: nothing was sent. */
const NEVER_SENT =
  /^(?:csp|mixed-content|inspector|subresource-filter|net::ERR_BLOCKED_BY_(?:CLIENT|CSP|ADMINISTRATOR))/i;

interface Initiator {
  readonly url?: string;
  readonly stack?: Stack;
}
interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}
const chainOf = (stack: Stack | undefined): string[] =>
  stack ? [...stack.callFrames.map(({ url }) => url), ...chainOf(stack.parent)] : [];

const createInitiators = () => {
  const chains = new Map<string, readonly string[]>();
  return {
    of: (url: string): readonly string[] => chains.get(url) ?? [],
    note(url: string, { url: by, stack }: Initiator): void {
      const chain = [...new Set([...chainOf(stack), by ?? ''])].filter((one) => /^https?:/.test(one));
      if (chain.length && !chains.has(url)) chains.set(url, chain);
    },
  };
};

const frameOf = (request: Request): { isMain: boolean; url: string } => {
  try {
    const frame = request.frame();
    return { isMain: !frame.parentFrame(), url: frame.url() };
  } catch {
    // From a service worker, or a frame that does not exist yet.
    return { isMain: request.isNavigationRequest() && !request.serviceWorker(), url: '' };
  }
};

/** One request, before its initiator and outcome are known. */
interface Asked extends Place {
  readonly url: string;
  readonly type: string;
  readonly chain: readonly string[];
  readonly request?: Request;
}

const toSighting = ({ url, type, chain, stage, page }: Asked): Sighting => {
  const kind = KINDS[type] ?? 'request';
  return {
    kind,
    name: url,
    host: new URL(url).hostname || (url.split(/[:?]/)[1] ?? ''),
    ...((kind === 'request' || type === 'preconnect') && { via: VIA[type] ?? type }),
    chain,
    stage,
    page,
  };
};

const isVisit = (request: Request): boolean =>
  request.resourceType() === 'document' && frameOf(request).isMain;

/** The cookies a response sets, by its headers, and the hosts it makes the browser connect to. */
const readHeaders = async (response: Response): Promise<{ cookies: string[]; connects: string[] }> => {
  const headers = await response.headersArray().catch(() => []);
  const linesOf = (wanted: string): string[] =>
    headers.filter(({ name }) => name.toLowerCase() === wanted).flatMap(({ value }) => value.split('\n'));
  const links = linesOf('link').flatMap((line) => [...line.matchAll(/<([^>]*)>([^<]*)/g)]);
  return {
    cookies: linesOf('set-cookie').map((line) => line.split('=')[0]?.trim() ?? ''),
    connects: links
      .filter(([, , rest = '']) => /rel\s*=\s*"?[^";]*(?:preconnect|dns-prefetch)/i.test(rest))
      .flatMap(([, url = '']) => toUrl(url, response.url())?.href ?? []),
  };
};

export const observe = async (context: BrowserContext, binding: string): Promise<Observer> => {
  const initiators = createInitiators();
  const blocked = new Set<Request>();
  const asked: Asked[] = [];
  const writes: Write[] = [];
  const observer: Observer = {
    at: { stage: 'after', page: '' },
    async attach(page) {
      const session: CDPSession = await context.newCDPSession(page);
      session.on('Network.requestWillBeSent', (event) => initiators.note(event.request.url, event.initiator));
      session.on('Network.webSocketCreated', ({ url, initiator }) => initiators.note(url, initiator ?? {}));
      await session.send('Network.enable');
      page.on('websocket', (socket) => observer.addRequest(socket.url(), 'websocket'));
      page.on('dialog', (dialog) => {
        const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
        void answer.catch(() => {});
      });
    },
    addRequest: (url, type) => asked.push({ url, type, chain: [], ...observer.at }),
    take: () => ({
      requests: asked
        .splice(0)
        .filter(({ url, request }) => SENT.test(url) && !(request && blocked.has(request)))
        .map((one) => {
          const known = initiators.of(one.url);
          return toSighting(known.length ? { ...one, chain: known } : one);
        }),
      writes: writes.splice(0),
    }),
  };
  context.on('request', (request) => {
    // A navigation may be redirected through a third party, which sees it and can set a cookie.
    const type = isVisit(request) ? 'redirect' : request.resourceType();
    if (type === 'redirect' && !request.redirectedFrom()) return;
    const from = request.redirectedFrom()?.url() ?? frameOf(request).url;
    asked.push({ url: request.url(), type, chain: from ? [from] : [], request, ...observer.at });
  });
  context.on('requestfailed', (request) => {
    if (NEVER_SENT.test(request.failure()?.errorText ?? '')) blocked.add(request);
  });
  context.on('response', (response) => {
    const { at } = observer;
    const chain = [response.url()];
    void readHeaders(response).then(({ cookies, connects }) => {
      const { hostname: host } = new URL(response.url());
      for (const name of cookies) writes.push({ kind: 'cookie', name, host, chain, header: true, ...at });
      for (const url of connects) asked.push({ url, type: 'preconnect', chain, ...at });
    });
  });
  await context.exposeBinding(binding, (_, text: string) => {
    const { kind, name, host, chain } = JSON.parse(text);
    if (kind === 'webrtc') asked.push({ url: name, type: 'webrtc', chain, ...observer.at });
    else writes.push({ kind, name, host, chain, ...observer.at });
  });
  await context.addInitScript(probe, binding);
  return observer;
};
