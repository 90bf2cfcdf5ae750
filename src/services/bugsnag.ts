import type { CatalogueService } from '../model/service';

export const bugsnag: CatalogueService<'bugsnag', 'analytics'> = {
  id: 'bugsnag',
  category: 'analytics',
  vendor: 'SmartBear',
  title: { en: 'BugSnag' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://smartbear.com/privacy/',
  urls: ['bugsnag.com', 'bugsnag.smartbear.com', 'insighthub.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  inline: ['bugsnag.start(', 'Bugsnag.start('],
  storage: [{ kind: 'local', name: 'bugsnag-anonymous-id', description: { en: 'Recognises the device.' } }],
  source: 'https://docs.bugsnag.com/platforms/javascript/',
};
