import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.mjs';
import { SHOP } from './bundle.mjs';

/** A browser that maps every host to the stand-in server. */
export const launch = async (port) => {
  const found = await findChromium();
  return chromium.launch({
    ...(found?.path && { executablePath: found.path }),
    args: [
      ...(found?.args ?? []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
};

/** What the page's site has stored, by the browser's protocol: kind, name, and the value for the leak check. */
export const stored = async (page, url = `https://${SHOP}/`) => {
  const cdp = await page.context().newCDPSession(page);
  const securityOrigin = new URL(url).origin;
  const rows = [];
  const { cookies } = await cdp.send('Network.getCookies', { urls: [url] });
  for (const { name, value, httpOnly } of cookies) rows.push({ kind: 'cookie', name, value, httpOnly });
  await cdp.send('DOMStorage.enable');
  for (const [kind, isLocalStorage] of [
    ['local', true],
    ['session', false],
  ]) {
    const { entries } = await cdp.send('DOMStorage.getDOMStorageItems', {
      storageId: { securityOrigin, isLocalStorage },
    });
    for (const [name, value] of entries) rows.push({ kind, name, value });
  }
  const { databaseNames } = await cdp.send('IndexedDB.requestDatabaseNames', { securityOrigin });
  for (const name of databaseNames) rows.push({ kind: 'indexeddb', name });
  const { caches } = await cdp.send('CacheStorage.requestCacheNames', { securityOrigin });
  for (const { cacheName } of caches) rows.push({ kind: 'cache', name: cacheName });
  await cdp.detach();
  return rows;
};
