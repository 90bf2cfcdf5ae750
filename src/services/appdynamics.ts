import type { CatalogueService } from '../model/service';

export const appdynamics: CatalogueService<'appdynamics', 'analytics'> = {
  id: 'appdynamics',
  category: 'analytics',
  vendor: 'Cisco',
  title: { en: 'AppDynamics Browser RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  urls: ['appdynamics.com', 'eum-appdynamics.com'],
  cookies: [
    { name: 'ADRUM_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'ADRUM', description: { en: 'Keeps the state of the session.' } },
    { name: 'ADRUMSESSION', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'ADRUM*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_ADRUM*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.appdynamics.com/',
};
