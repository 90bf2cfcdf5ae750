import type { CatalogueService } from '../model/service';

export const pingdom: CatalogueService<'pingdom', 'analytics'> = {
  id: 'pingdom',
  category: 'analytics',
  vendor: 'SolarWinds',
  title: { en: 'Pingdom RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.solarwinds.com/legal/privacy',
  urls: ['pingdom.net', 'pingdom.com'],
  cookies: [{ name: 'PRUM_EPISODES', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://www.pingdom.com/real-user-monitoring/',
};
