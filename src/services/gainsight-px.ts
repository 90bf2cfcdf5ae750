import type { CatalogueService } from '../model/service';

export const gainsightPx: CatalogueService<'gainsight-px', 'analytics'> = {
  id: 'gainsight-px',
  category: 'analytics',
  vendor: 'Gainsight',
  title: { en: 'Gainsight PX' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://www.gainsight.com/policy/privacy-policy/',
  urls: ['aptrinsic.com'],
  inline: ['aptrinsic('],
  cookies: [
    { name: 'apt.uid', description: { en: 'Tells visitors apart.' } },
    { name: 'apt.sid', description: { en: 'Tells visitors apart.' } },
    { name: 'apt.temp-*', description: { en: 'Tells visitors apart.' } },
    { name: 'apt.*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'apt.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'aptrinsic*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'apt.*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://support.gainsight.com/PX',
};
