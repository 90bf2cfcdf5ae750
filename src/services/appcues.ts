import type { CatalogueService } from '../model/service';

export const appcues: CatalogueService<'appcues', 'analytics'> = {
  id: 'appcues',
  category: 'analytics',
  vendor: 'Appcues',
  title: { en: 'Appcues' },
  description: {
    en: 'Shows guides and measures their use.',
    de: 'Zeigt Anleitungen und misst ihre Nutzung.',
  },
  privacyPolicy: 'https://www.appcues.com/privacy',
  urls: ['appcues.com', 'appcues.net'],
  inline: ['Appcues.identify('],
  storage: [
    { kind: 'local', name: 'apc_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'appcues*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'apc_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://docs.appcues.com/',
};
