import type { CatalogueService } from '../model/service';

export const usercentrics: CatalogueService<'usercentrics', 'necessary'> = {
  id: 'usercentrics',
  category: 'necessary',
  vendor: 'Usercentrics',
  title: { en: 'Usercentrics' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://usercentrics.com/privacy-policy/',
  urls: ['usercentrics.eu'],
  storage: [
    { kind: 'local', name: 'uc_settings', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'uc_user_interaction', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'uc_tcf', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'uc_gcm', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'ucData', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'ucString', description: { en: 'Keeps the answer on consent.' } },
    { kind: 'local', name: 'uc_ui_version', description: { en: 'Keeps the answer on consent.' } },
  ],
  source: 'https://docs.usercentrics.com/',
};
