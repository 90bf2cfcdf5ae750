import { type Browser, firefox } from '@playwright/test';
// @ts-expect-error: ensure.mjs runs it before anything is installed, so it has no types
import { findFirefox } from '../browsers.mjs';

type Preferences = Readonly<Record<string, string | number | boolean>>;

export const NO_FIREFOX =
  'No Firefox of 143 or later on this machine: install firefox-esr, or name one in FIREFOX_PATH.';

/** Firefox preferences for a visitor's settings: `emulateMedia` does nothing over WebDriver BiDi. */
export const FIREFOX_SCHEMES = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2 },
} as const satisfies Record<string, Preferences>;

/** Starts the installed Firefox with every host resolved to this machine; undefined where there is none. */
export const launchFirefox = async (preferences: Preferences): Promise<Browser | undefined> => {
  const path: string | undefined = findFirefox();
  return path
    ? firefox.launch({
        channel: 'moz-firefox',
        executablePath: path,
        firefoxUserPrefs: {
          'network.dns.forceResolve': '127.0.0.1',
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          'dom.security.https_first': false,
          'ui.prefersReducedMotion': 1,
          ...preferences,
        },
      })
    : undefined;
};
