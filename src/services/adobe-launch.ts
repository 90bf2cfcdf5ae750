import type { CatalogueService } from '../model/service';

export const adobeLaunch: CatalogueService<'adobe-launch', 'analytics'> = {
  id: 'adobe-launch',
  category: 'analytics',
  vendor: 'Adobe',
  title: { en: 'Adobe Experience Platform Tags' },
  description: {
    en: 'Loads further tags that the site has configured.',
    de: 'Lädt weitere Tags, die die Website konfiguriert hat.',
  },
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  urls: ['assets.adobedtm.com'],
  storage: [
    { kind: 'local', name: 'com.adobe.reactor.*', description: { en: 'State of tags.' } },
    { kind: 'session', name: 'com.adobe.reactor.*', description: { en: 'State of tags.' } },
  ],
  source: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
};
