import type { CatalogueService } from '../model/service';

export const callrail: CatalogueService<'callrail', 'marketing'> = {
  id: 'callrail',
  category: 'marketing',
  vendor: 'CallRail',
  title: { en: 'CallRail' },
  description: {
    en: 'Traces phone calls to the visit and the advertisement before.',
    de: 'Führt Anrufe auf Besuch und Anzeige zurück.',
  },
  privacyPolicy: 'https://www.callrail.com/privacy/',
  urls: ['callrail.com'],
  cookies: [
    { name: 'calltrk_session_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'calltrk_referrer', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'calltrk_landing', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'calltrk_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'calltrk*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'calltrk-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'calltrk*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.callrail.com/hc/en-us/articles/5711797937549',
};
