import { chromium as engine, firefox as gecko } from '@playwright/test';
// @ts-expect-error: ensure.mjs runs it before anything is installed, so it has no types
import { findChromium, findFirefox } from '../browsers.mjs';
import { startWebKit } from '../webkit.ts';
import { playwrightDriver } from './playwright-tab.ts';
import type { Driver } from './tab.ts';
import { webkitDriver } from './webkit-tab.ts';

export const NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type Name = (typeof NAMES)[number];

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

const start: Readonly<Record<Name, (port: number) => Promise<Driver | undefined>>> = {
  async chromium() {
    const found: { path: string; args: string[] } | undefined = await findChromium();
    return (
      found &&
      playwrightDriver(
        await engine.launch({ executablePath: found.path, args: [...found.args, ...inChromium] }),
      )
    );
  },
  async firefox() {
    const path: string | undefined = findFirefox();
    const options = { channel: 'moz-firefox', firefoxUserPrefs: inFirefox };
    return path ? playwrightDriver(await gecko.launch({ ...options, executablePath: path })) : undefined;
  },
  async webkit(port) {
    const webkit = await startWebKit(port);
    return webkit && webkitDriver(webkit);
  },
};

/** Starts an installed browser for which every host is the server at `port`; undefined where there is none. */
export const launch = (name: Name, port: number): Promise<Driver | undefined> => start[name](port);
