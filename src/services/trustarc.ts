import type { CatalogueService } from '../model/service';

export const trustarc: CatalogueService<'trustarc', 'necessary'> = {
  id: 'trustarc',
  category: 'necessary',
  vendor: 'TrustArc',
  title: { en: 'TrustArc' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://trustarc.com/privacy-policy/',
  urls: ['trustarc.com', 'truste.com', 'trustarc.eu'],
  cookies: [
    { name: 'notice_preferences', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'notice_gdpr_prefs', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'notice_behavior', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'cmapi_cookie_privacy', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'cmapi_gtm_bl', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'notice_poptime', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'TAconsentID', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'notice_preferences_*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'truste.*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'truste.*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'trustarc*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://trustarc.com/',
};
