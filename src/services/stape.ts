import type { CatalogueService } from '../model/service';

export const stape: CatalogueService<'stape', 'analytics'> = {
  id: 'stape',
  category: 'analytics',
  vendor: 'Stape',
  title: { en: 'Stape (server tagging)' },
  description: { en: 'Loads other tags.', de: 'Lädt weitere Tags.' },
  privacyPolicy: 'https://stape.io/privacy-policy',
  urls: ['stape.io', 'stape.net', 'stape.us', 'stape.co'],
  cookies: [
    { name: '_gtmeec', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: '_sbp', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'stape', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'stape_*', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://stape.io/helpdesk',
};
