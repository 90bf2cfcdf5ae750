import type { CatalogueService } from '../model/service';

export const amplitude: CatalogueService<'amplitude', 'analytics'> = {
  id: 'amplitude',
  category: 'analytics',
  vendor: 'Amplitude',
  title: { en: 'Amplitude' },
  description: {
    en: 'Product statistics, experiments and session recording.',
    de: 'Produktstatistik, Experimente und Sitzungsaufzeichnung.',
  },
  privacyPolicy: 'https://amplitude.com/privacy',
  urls: ['amplitude.com', 'jsdelivr.net/npm/@amplitude/*', 'unpkg.com/@amplitude/*'],
  inline: ['amplitude.init(', 'amplitude.getInstance('],
  cookies: [
    { name: 'AMP_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: 'AMP_MKTG_*', lifetime: 'P1Y', description: { en: 'Keeps the campaign of the visit.' } },
    { name: 'AMP_TEST', description: { en: 'Tries whether cookies work.' } },
    { name: 'AMP_TLDTEST', description: { en: 'Finds the domain for cookies.' } },
    { name: 'AMP_TLDTEST_*', description: { en: 'Finds the domain for cookies.' } },
    { name: 'AMP_TEST_*', description: { en: 'Tries whether cookies work.' } },
    {
      name: 'amplitude_id_*',
      lifetime: 'P10Y',
      description: { en: 'Recognises the visitor (older versions).' },
    },
    {
      name: 'amplitude_id*',
      lifetime: 'P10Y',
      description: { en: 'Recognises the visitor (older versions).' },
    },
    { name: 'amp_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor (older versions).' } },
  ],
  storage: [
    { kind: 'local', name: 'AMP_*', description: { en: 'State of Amplitude.' } },
    { kind: 'local', name: 'amplitude_*', description: { en: 'State of Amplitude.' } },
    { kind: 'local', name: 'amp_*', description: { en: 'State of Amplitude.' } },
    { kind: 'local', name: 'amp-exp-*', description: { en: 'Variants of experiments.' } },
    { kind: 'session', name: 'AMP_*', description: { en: 'State of Amplitude.' } },
    { kind: 'session', name: 'amp_*', description: { en: 'State of Amplitude.' } },
    { kind: 'session', name: 'amp-exp-*', description: { en: 'Variants of experiments.' } },
    { kind: 'session', name: 'EXP_*', description: { en: 'Variants of experiments.' } },
    { kind: 'indexeddb', name: 'amp_*', description: { en: 'Queue of recordings.' } },
    { kind: 'indexeddb', name: 'AMP_*', description: { en: 'Queue of recordings.' } },
    { kind: 'local', name: 'EXP_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'indexeddb', name: '*_amp_session_replay_events', description: { en: 'Queue of recordings.' } },
  ],
  source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
};
