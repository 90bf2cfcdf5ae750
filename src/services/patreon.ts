import type { CatalogueService } from '../model/service';

export const patreon: CatalogueService<'patreon', 'preferences'> = {
  id: 'patreon',
  category: 'preferences',
  vendor: 'Patreon',
  title: { en: 'Patreon' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://privacy.patreon.com/policies',
  urls: ['patreon.com', 'patreonusercontent.com'],
  cookies: [
    { name: 'patreon_device_id', description: { en: 'Tells visitors apart.' } },
    { name: 'patreon_locale_code', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://privacy.patreon.com/policies',
};
