import type { CatalogueService } from '../model/service';

export const speedcurve: CatalogueService<'speedcurve', 'analytics'> = {
  id: 'speedcurve',
  category: 'analytics',
  vendor: 'SpeedCurve',
  title: { en: 'SpeedCurve RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.speedcurve.com/privacy/',
  urls: ['speedcurve.com'],
  cookies: [{ name: 'lux_uid', description: { en: 'Keeps the state of the session.' } }],
  storage: [{ kind: 'session', name: 'lux_*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://support.speedcurve.com/docs/rum-privacy',
};
