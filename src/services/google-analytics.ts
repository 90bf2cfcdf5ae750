import type { CatalogueService } from '../model/service';

export const googleAnalytics: CatalogueService<'google-analytics', 'analytics'> = {
  id: 'google-analytics',
  category: 'analytics',
  vendor: 'Google',
  title: { en: 'Google Analytics' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: [
    'google-analytics.com',
    'analytics.google.com',
    'googletagmanager.com/gtag/*id=G-*',
    'googletagmanager.com/gtag/*id=UA-*',
    'googletagmanager.com/gtag/*id=GT-*',
    'stats.g.doubleclick.net/*collect',
  ],
  inline: [
    "gtag('config', 'G-",
    "gtag('config','G-",
    'gtag("config", "G-',
    'gtag("config","G-',
    'GoogleAnalyticsObject',
    "ga('create'",
  ],
  cookies: [
    { name: '_ga', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_ga_*', lifetime: 'P2Y', description: { en: 'Keeps the state of a session.' } },
    { name: '_gid', lifetime: 'P1D', description: { en: 'Tells visitors apart.' } },
    { name: '_gat', lifetime: 'PT1M', description: { en: 'Limits the rate of requests.' } },
    { name: '_gat_*', lifetime: 'PT1M', description: { en: 'Limits the rate of requests.' } },
    { name: '_dc_gtm_*', lifetime: 'PT1M', description: { en: 'Limits the rate of requests.' } },
    {
      name: '__utma',
      lifetime: 'P2Y',
      description: { en: 'Tells visitors and sessions apart (older versions).' },
    },
    { name: '__utmb', lifetime: 'PT30M', description: { en: 'Recognises new sessions (older versions).' } },
    { name: '__utmc', lifetime: 'session', description: { en: 'Recognises new sessions (older versions).' } },
    {
      name: '__utmt',
      lifetime: 'PT10M',
      description: { en: 'Limits the rate of requests (older versions).' },
    },
    {
      name: '__utmz',
      lifetime: 'P6M',
      description: { en: 'Keeps the source of the visit (older versions).' },
    },
    { name: '__utmv', lifetime: 'P2Y', description: { en: 'Keeps custom variables (older versions).' } },
  ],
  storage: [
    { kind: 'local', name: '_ga*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '_ga*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id',
};
