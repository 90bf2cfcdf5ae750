import type { CatalogueService } from '../model/service';

export const securiti: CatalogueService<'securiti', 'necessary'> = {
  id: 'securiti',
  category: 'necessary',
  vendor: 'Securiti',
  title: { en: 'Securiti' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://securiti.ai/privacy/',
  urls: ['securiti.ai', 'securiti-cdn.com', 'cdn-prod.securiti.ai'],
  cookies: [
    { name: '__privaci_cookie_consent_uuid', description: { en: 'Keeps the consent given.' } },
    { name: '__privaci_cookie_consent_generated', description: { en: 'Keeps the consent given.' } },
    { name: '__privaci_latest_published_version', description: { en: 'Keeps the consent given.' } },
    { name: '__privaci_cookie_no_action', description: { en: 'Keeps the consent given.' } },
    { name: '__privaci_*', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [{ kind: 'local', name: '__privaci_*', description: { en: 'Keeps the consent given.' } }],
  source: 'https://docs.securiti.ai/',
};
