import type { CatalogueService } from '../model/service';

export const osano: CatalogueService<'osano', 'necessary'> = {
  id: 'osano',
  category: 'necessary',
  vendor: 'Osano',
  title: { en: 'Osano' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.osano.com/legal/privacy',
  urls: ['osano.com'],
  cookies: [
    { name: 'osano_consentmanager', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    {
      name: 'osano_consentmanager_expdate',
      lifetime: 'P1Y',
      description: { en: 'Keeps the consent given.' },
    },
    { name: 'osano_consentmanager_uuid', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'cookieconsent_status', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'cookieconsent_page', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'osano_consentmanager', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'osano_consentmanager*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://docs.osano.com/',
};
