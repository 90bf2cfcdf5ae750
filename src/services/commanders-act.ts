import type { CatalogueService } from '../model/service';

export const commandersAct: CatalogueService<'commanders-act', 'necessary'> = {
  id: 'commanders-act',
  category: 'necessary',
  vendor: 'Commanders Act',
  title: { en: 'TrustCommander' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.commandersact.com/en/privacy/',
  urls: ['trustcommander.net', 'commander1.com/privacy*'],
  cookies: [
    { name: 'TC_PRIVACY', lifetime: 'P6M', description: { en: 'Keeps the consent given.' } },
    { name: 'TC_PRIVACY_CENTER', lifetime: 'P6M', description: { en: 'Keeps the consent given.' } },
    { name: 'TC_PRIVACY_*', lifetime: 'P6M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'TC_PRIVACY*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'tc_privacy*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://doc.commandersact.com/',
};
