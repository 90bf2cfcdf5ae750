import type { CatalogueService } from '../model/service';

export const commonroom: CatalogueService<'commonroom', 'marketing'> = {
  id: 'commonroom',
  category: 'marketing',
  vendor: 'Common Room',
  title: { en: 'Common Room (Signals)' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.commonroom.io/privacy-policy/',
  urls: ['commonroom.io', 'cr-relay.com'],
  cookies: [
    { name: 'signals-sdk-user-id', description: { en: 'Tells visitors apart.' } },
    { name: 'signals-sdk-*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'signals-sdk-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'signals-sdk*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.commonroom.io/',
};
