import type { CatalogueService } from '../model/service';

export const optinmonster: CatalogueService<'optinmonster', 'marketing'> = {
  id: 'optinmonster',
  category: 'marketing',
  vendor: 'OptinMonster',
  title: { en: 'OptinMonster' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://optinmonster.com/privacy/',
  urls: ['omappapi.com', 'optmstr.com', 'optnmstr.com', 'optinmonster.com', 'opmnstr.com', 'a.omappapi.com'],
  cookies: [
    { name: '_omappvp', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_omappvs', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'omSeen-*', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'om-*', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'omSuccess-*', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
    {
      name: 'omGlobalSuccessCookie',
      lifetime: 'P30D',
      description: { en: 'Keeps what was shown or closed.' },
    },
    { name: 'omSlideClosed-*', lifetime: 'P30D', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'om-*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'omapp*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_omapp*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'optinmonster*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'om-*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: '_omapp*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://optinmonster.com/docs/',
};
