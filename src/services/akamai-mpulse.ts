import type { CatalogueService } from '../model/service';

export const akamaiMpulse: CatalogueService<'akamai-mpulse', 'analytics'> = {
  id: 'akamai-mpulse',
  category: 'analytics',
  vendor: 'Akamai',
  title: { en: 'mPulse' },
  description: { en: 'Measures the speed of the site.', de: 'Misst die Geschwindigkeit der Website.' },
  privacyPolicy: 'https://www.akamai.com/legal/privacy-statement',
  urls: ['go-mpulse.net', 'akstat.io'],
  inline: ['BOOMR_mq', 'BOOMR_API_key'],
  cookies: [
    { name: 'RT', lifetime: 'P7D', description: { en: 'Keeps the session for measuring speed.' } },
    { name: 'BA', lifetime: 'P7D', description: { en: 'Measures bandwidth.' } },
    { name: 'akacd_*', description: { en: 'Chooses a version of the site.' } },
  ],
  storage: [{ kind: 'local', name: '_boomr_*', description: { en: 'Queue of measurements.' } }],
  source: 'https://techdocs.akamai.com/mpulse/docs',
};
