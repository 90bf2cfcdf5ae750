import type { CatalogueService } from '../model/service';

export const userpilot: CatalogueService<'userpilot', 'analytics'> = {
  id: 'userpilot',
  category: 'analytics',
  vendor: 'Userpilot',
  title: { en: 'Userpilot' },
  description: {
    en: 'Shows guides and measures their use.',
    de: 'Zeigt Anleitungen und misst ihre Nutzung.',
  },
  privacyPolicy: 'https://userpilot.com/privacy-policy/',
  urls: ['userpilot.io'],
  inline: ['userpilotSettings'],
  storage: [
    { kind: 'local', name: 'userpilot*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'userpilot*', description: { en: 'State of the service.' } },
  ],
  source: 'https://docs.userpilot.com/',
};
