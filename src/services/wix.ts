import type { CatalogueService } from '../model/service';

export const wix: CatalogueService<'wix', 'necessary'> = {
  id: 'wix',
  category: 'necessary',
  vendor: 'Wix',
  title: { en: 'Wix' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.wix.com/about/privacy',
  urls: ['wixstatic.com', 'parastorage.com'],
  cookies: [
    { name: 'bSession', description: { en: 'Keeps the state of the session.' } },
    { name: 'smSession', description: { en: 'Keeps the state of the session.' } },
    { name: 'wixLanguage', description: { en: 'Keeps the state of the session.' } },
    { name: 'fedops.logger.sessionId', description: { en: 'Keeps the state of the session.' } },
    { name: 'client-session-bind', description: { en: 'Keeps the state of the session.' } },
    { name: 'server-session-bind', description: { en: 'Keeps the state of the session.' } },
    { name: 'ssr-caching', description: { en: 'Keeps the state of the session.' } },
    { name: 'SSR-caching', description: { en: 'Keeps the state of the session.' } },
    { name: 'TS01*', description: { en: 'Keeps the state of the session.' } },
    { name: 'consent-policy', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'platform_app_*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'wixBiSession*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: '_wix*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'wix*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'wix*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: '_wix*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://support.wix.com/en/article/cookies-and-your-wix-site',
};
