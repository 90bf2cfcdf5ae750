import type { Consent } from '../model/consent';
import { createHeldList } from './held';
import type { Page } from './natives';
import type { Guard } from './surface';
import { databases } from './surfaces/databases';
import { network } from './surfaces/network';
import { sockets } from './surfaces/sockets';
import { createJudge } from './verdict';
import { createWrap } from './wrap';

/**
 * Guards a worker: what it fetches, connects to, imports and stores. `base` is the address that relative ones start from,
 * where the worker's own is not.
 */
export const guardWorker = (consent: Consent, base: string): void => {
  const page = self as unknown as Page;
  const judge = createJudge(consent, page, () => undefined);
  const held = createHeldList(consent);
  const wrap = createWrap([]);
  const guard = {
    page,
    consent,
    judge,
    held,
    wrap,
    later: (verdict, call) =>
      verdict
        ? new Promise((resolve, reject) =>
            held.hold(verdict, () => void Promise.resolve(call()).then(resolve, reject)),
          )
        : call(),
    closing: (connection) => connection,
  } as Pick<Guard, 'page' | 'consent' | 'judge' | 'held' | 'wrap' | 'later' | 'closing'> as Guard;
  for (const surface of [network, sockets, databases]) surface(guard);
  const absolute = (url: unknown): unknown =>
    base && typeof url === 'string' ? new URL(url, base).href : url;
  wrap(page, 'importScripts', (go, args) => {
    const urls = args.map(absolute);
    return urls.some((url) => judge.url('script', url)) ? undefined : go(urls);
  });
  if (!base) return;
  wrap(page, 'fetch Request', (go, [url, ...rest]) => go([absolute(url), ...rest]));
  wrap(page.XMLHttpRequest.prototype, 'open', (go, [method, url, ...rest]) =>
    go([method, absolute(`${url}`), ...rest]),
  );
};
