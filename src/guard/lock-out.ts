import { registrableDomain } from '../classify/party';

/**
 * Without the guard, a Content-Security-Policy has the browser itself refuse everything from other sites for
 * as long as the page is there. The page's own scripts are not affected.
 */
export const lockOut = (base: string, firstParty: readonly string[] = []): void => {
  const { hostname } = location;
  const hosts = [registrableDomain(hostname), new URL(base).hostname, ...firstParty];
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${hosts.map((host) => `${host}:* *.${host}:* wss://${host}:* wss://*.${host}:*`).join(' ')}`;
  document.head?.append(meta);
};
