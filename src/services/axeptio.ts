import type { CatalogueService } from '../model/service';

export const axeptio: CatalogueService<'axeptio', 'necessary'> = {
  id: 'axeptio',
  category: 'necessary',
  vendor: 'Axeptio',
  title: { en: 'Axeptio' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.axept.io/privacy-policy',
  urls: ['axept.io', 'axeptio.eu', 'axeptio.tech'],
  cookies: [
    { name: 'axeptio_cookies', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'axeptio_authorized_vendors', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'axeptio_all_vendors', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'axeptio_*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [{ kind: 'local', name: 'axeptio*', description: { en: 'Keeps the consent given.' } }],
  source: 'https://support.axeptio.eu/',
};
