import type { CatalogueService } from '../model/service';

export const googleTagManager: CatalogueService<'google-tag-manager', 'analytics'> = {
  id: 'google-tag-manager',
  category: 'analytics',
  vendor: 'Google',
  title: { en: 'Google Tag Manager' },
  description: {
    en: 'Loads further tags that the site has configured.',
    de: 'Lädt weitere Tags, die die Website konfiguriert hat.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: [
    'googletagmanager.com/',
    'googletagmanager.com/gtm.js*',
    'googletagmanager.com/ns.html*',
    'googletagmanager.com/gtm/*',
    'googletagmanager.com/a',
    'googletagmanager.com/td',
    'googletagmanager.com/debug/*',
    'googletagmanager.com/static/*',
    'tagmanager.google.com',
  ],
  inline: ["'gtm.start'", '"gtm.start"', 'gtm.start:'],
  cookies: [
    { name: 'gtm_auth*', lifetime: 'session', description: { en: 'Opens a preview of a container.' } },
    { name: 'gtm_debug*', lifetime: 'session', description: { en: 'Opens a preview of a container.' } },
    { name: 'gtm_preview*', lifetime: 'session', description: { en: 'Opens a preview of a container.' } },
  ],
  source: 'https://support.google.com/tagmanager/answer/9323295',
};
