import { type Browser, chromium as engine, firefox as gecko } from '@playwright/test';
// @ts-expect-error: ensure.mjs runs it before anything is installed, so it has no types
import { findChromium, findFirefox } from '../browsers.mjs';

export type Name = 'chromium' | 'firefox';

/** Every host is this machine; nothing else is ever looked up. */
const inChromium = [
  '--host-resolver-rules=MAP *.test 127.0.0.1',
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--enable-features=WebSocketStream',
];
const inFirefox = {
  'network.dns.forceResolve': '127.0.0.1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'media.autoplay.default': 0,
  'dom.security.https_first': false,
  'network.prefetch-next': true,
  'security.OCSP.enabled': 0,
};

/** Starts a browser of this machine; undefined where there is none. */
export const launch = async (name: Name): Promise<Browser | undefined> => {
  if (name === 'chromium') {
    const found: { path: string; args: string[] } | undefined = await findChromium();
    return found && engine.launch({ executablePath: found.path, args: [...found.args, ...inChromium] });
  }
  const path: string | undefined = findFirefox();
  if (!path) return undefined;
  return gecko.launch({ channel: 'moz-firefox', executablePath: path, firefoxUserPrefs: inFirefox });
};
