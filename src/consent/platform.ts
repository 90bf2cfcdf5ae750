import Cookies from 'js-cookie';
import type { KeyValue, Platform } from '../model/platform';
import { attempt } from '../record/attempt';

/**
 * Watches for choices in other tabs. A message only says that the record changed; the record itself is always
 * read from the store.
 */
const tabs = (changed: () => void): { announce: () => void; stop: () => void } => {
  const channel = attempt(() => new BroadcastChannel('flux_consent'));
  channel?.addEventListener('message', changed);
  addEventListener('pageshow', changed);
  document.addEventListener('visibilitychange', changed);
  return {
    announce: () => attempt(() => channel?.postMessage(0)),
    stop() {
      channel?.close();
      removeEventListener('pageshow', changed);
      document.removeEventListener('visibilitychange', changed);
    },
  };
};

/** The browser's platform; in Node, an empty one. Natives are taken now, before the guard wraps them. */
export const browserPlatform = (): Platform => {
  const page = typeof document === 'object';
  const send = page && fetch.bind(self);
  return {
    now: Date.now,
    id: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
        (byte + 256).toString(16).slice(1),
      ).join(''),
    host: page ? location.hostname : '',
    secure: page && location.protocol === 'https:',
    gpc:
      page &&
      /^(true|1)$/.test((navigator as { globalPrivacyControl?: string }).globalPrivacyControl as string),
    cookies: page ? Cookies.withAttributes({ sameSite: 'lax' }) : undefined,
    storage: page ? (attempt(() => localStorage) as KeyValue | undefined) : undefined,
    ...(page && {
      dispatch: (event: string, detail: unknown) =>
        document.dispatchEvent(new CustomEvent(`flux-consent:${event}`, { detail })),
      send: (endpoint: string, body: string) =>
        (send as typeof fetch)(endpoint, {
          method: 'POST',
          body,
          keepalive: true,
          headers: { 'content-type': 'application/json' },
        }).catch(() => {}),
      tabs,
    }),
  };
};
