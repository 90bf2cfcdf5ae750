import type { CatalogueService } from '../model/service';

export const chartbeat: CatalogueService<'chartbeat', 'analytics'> = {
  id: 'chartbeat',
  category: 'analytics',
  vendor: 'Chartbeat',
  title: { en: 'Chartbeat' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://chartbeat.com/privacy/',
  urls: ['chartbeat.com', 'chartbeat.net'],
  inline: ['_sf_async_config'],
  cookies: [
    { name: '_cb', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_cb_ls', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_cb_svref', lifetime: 'PT30M', description: { en: 'Keeps where the visitor came from.' } },
    { name: '_chartbeat2', lifetime: 'P13M', description: { en: 'Counts visits.' } },
    { name: '_chartbeat4', lifetime: 'P30D', description: { en: 'Counts visits.' } },
    { name: '_v__*', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_chartbeat*', description: { en: 'State of the service.' } },
    { name: '_cb_*', description: { en: 'State of the service.' } },
    {
      name: '_SUPERFLY_nosample',
      lifetime: 'PT1H',
      description: { en: 'Leaves the visitor out of measuring.' },
    },
    { name: '_SUPERFLY_lockout', lifetime: 'PT10M', description: { en: 'Pauses measuring.' } },
  ],
  storage: [
    { kind: 'local', name: '_cb*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '_chartbeat*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'chartbeat*', description: { en: 'State of the service.' } },
  ],
  source: 'https://docs.chartbeat.com/',
};
