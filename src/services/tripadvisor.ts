import type { CatalogueService } from '../model/service';

export const tripadvisor: CatalogueService<'tripadvisor', 'marketing'> = {
  id: 'tripadvisor',
  category: 'marketing',
  vendor: 'Tripadvisor',
  title: { en: 'Tripadvisor' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://tripadvisor.mediaroom.com/us-privacy-policy',
  urls: ['tripadvisor.com', 'tripadvisor.co.uk', 'tripadvisor.de', 'tamgrt.com', 'tacdn.com'],
  cookies: [
    { name: 'TADCID', description: { en: 'Tells visitors apart.' } },
    { name: 'TAUnique', description: { en: 'Tells visitors apart.' } },
    { name: 'TATravelInfo', description: { en: 'Tells visitors apart.' } },
    { name: 'TASession', description: { en: 'Tells visitors apart.' } },
    { name: 'TAReturnTo', description: { en: 'Tells visitors apart.' } },
    { name: 'ServerPool', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://tripadvisor.mediaroom.com/us-cookie-policy',
};
