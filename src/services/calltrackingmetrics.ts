import type { CatalogueService } from '../model/service';

export const calltrackingmetrics: CatalogueService<'calltrackingmetrics', 'marketing'> = {
  id: 'calltrackingmetrics',
  category: 'marketing',
  vendor: 'CallTrackingMetrics',
  title: { en: 'CallTrackingMetrics' },
  description: {
    en: 'Traces phone calls to the visit and the advertisement before.',
    de: 'Führt Anrufe auf Besuch und Anzeige zurück.',
  },
  privacyPolicy: 'https://www.calltrackingmetrics.com/privacy-policy/',
  urls: ['tctm.co', 'calltrackingmetrics.com'],
  cookies: [
    { name: '__ctmid', description: { en: 'Tells visitors apart.' } },
    { name: '__ctm_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ctm_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__ctm*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.calltrackingmetrics.com/',
};
