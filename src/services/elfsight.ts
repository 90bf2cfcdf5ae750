import type { CatalogueService } from '../model/service';

export const elfsight: CatalogueService<'elfsight', 'preferences'> = {
  id: 'elfsight',
  category: 'preferences',
  vendor: 'Elfsight',
  title: { en: 'Elfsight' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://elfsight.com/privacy-policy/',
  urls: ['elfsight.com', 'elfsightcdn.com', 'elf.site', 'service-reviews-ultimate.elfsight.com'],
  cookies: [{ name: 'elfsight_viewed_recently', description: { en: 'Keeps settings.' } }],
  storage: [
    { kind: 'local', name: 'eapps-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'elfsight*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'eapps*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://help.elfsight.com/',
};
