import type { CatalogueService } from '../model/service';

export const googleFundingChoices: CatalogueService<'google-funding-choices', 'necessary'> = {
  id: 'google-funding-choices',
  category: 'necessary',
  vendor: 'Google',
  title: { en: 'Google Privacy & messaging (Funding Choices)' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['fundingchoicesmessages.google.com'],
  cookies: [
    { name: 'FCCDCF', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'FCNEC', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'FCOEC', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'FCIDCF', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'FCCDCF', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'FCNEC', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '__googlefc', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://support.google.com/adsense/answer/10924669',
};
