import type { CatalogueService } from '../model/service';

export const weglot: CatalogueService<'weglot', 'preferences'> = {
  id: 'weglot',
  category: 'preferences',
  vendor: 'Weglot',
  title: { en: 'Weglot' },
  description: { en: 'Translates the site.', de: 'Übersetzt die Website.' },
  privacyPolicy: 'https://www.weglot.com/privacy-policy',
  urls: ['weglot.com', 'weglot.io'],
  storage: [
    { kind: 'local', name: 'wglang', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'wg-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'weglot*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://support.weglot.com/',
};
