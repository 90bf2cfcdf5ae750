import type { CatalogueService } from '../model/service';

export const semasio: CatalogueService<'semasio', 'marketing'> = {
  id: 'semasio',
  category: 'marketing',
  vendor: 'Semasio',
  title: { en: 'Semasio' },
  description: {
    en: 'Sorts visitors into audiences for advertising.',
    de: 'Ordnet Besucher Zielgruppen für Werbung zu.',
  },
  privacyPolicy: 'https://www.semasio.com/privacy',
  urls: ['semasio.net', 'semasio.com'],
  cookies: [{ name: 'SEUNCY', description: { en: 'Tells visitors apart.' } }],
  source: 'https://www.semasio.com/privacy',
};
