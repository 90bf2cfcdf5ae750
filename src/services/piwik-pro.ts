import type { CatalogueService } from '../model/service';

export const piwikPro: CatalogueService<'piwik-pro', 'analytics'> = {
  id: 'piwik-pro',
  category: 'analytics',
  vendor: 'Piwik PRO',
  title: { en: 'Piwik PRO' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://piwik.pro/privacy-policy/',
  urls: ['piwik.pro', 'containers.piwik.pro'],
  cookies: [
    { name: 'ppms_privacy_*', lifetime: 'P1Y', description: { en: 'Keeps the choice on consent.' } },
    {
      name: 'stg_traffic_source_priority',
      lifetime: 'PT30M',
      description: { en: 'Keeps where the visitor came from.' },
    },
    {
      name: 'stg_last_interaction',
      lifetime: 'P1Y',
      description: { en: 'Keeps the time of the last action.' },
    },
    { name: 'stg_returning_visitor', lifetime: 'P1Y', description: { en: 'Recognises returning visitors.' } },
    {
      name: 'stg_externalReferrer',
      lifetime: 'session',
      description: { en: 'Keeps where the visitor came from.' },
    },
    { name: 'stg_utm_campaign', lifetime: 'session', description: { en: 'Keeps the campaign.' } },
    { name: 'stg_debug', lifetime: 'P14D', description: { en: 'Debugs the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'ppms_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'stg_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors/',
};
