import type { CatalogueService } from '../model/service';

export const didomi: CatalogueService<'didomi', 'necessary'> = {
  id: 'didomi',
  category: 'necessary',
  vendor: 'Didomi',
  title: { en: 'Didomi' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.didomi.io/privacy-policy',
  urls: ['privacy-center.org', 'didomi.io'],
  cookies: [{ name: 'didomi_token', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } }],
  storage: [{ kind: 'local', name: 'didomi_token', description: { en: 'Keeps the answer on consent.' } }],
  source: 'https://developers.didomi.io/',
};
