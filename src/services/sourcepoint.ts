import type { CatalogueService } from '../model/service';

export const sourcepoint: CatalogueService<'sourcepoint', 'necessary'> = {
  id: 'sourcepoint',
  category: 'necessary',
  vendor: 'Sourcepoint',
  title: { en: 'Sourcepoint' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://sourcepoint.com/privacy-policy/',
  urls: ['sp-prod.net', 'privacy-mgmt.com', 'sourcepoint.com', 'cmp.*.privacy-mgmt.com'],
  cookies: [
    { name: 'consentUUID', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'consentDate', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: '_sp_v1_*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: '_sp_su', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'ccpaUUID', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'gdprUUID', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'sp_consent*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: '_sp_user_consent_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_sp_local_state', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_sp_non_keyed_local_state', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_sp_v1_*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://docs.sourcepoint.com/',
};
