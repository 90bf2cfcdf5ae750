import type { CatalogueService } from '../model/service';

export const apolloIo: CatalogueService<'apollo-io', 'marketing'> = {
  id: 'apollo-io',
  category: 'marketing',
  vendor: 'Apollo.io',
  title: { en: 'Apollo Website Visitors' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.apollo.io/privacy-policy',
  urls: ['apollo.io', 'aplo-evnt.com'],
  cookies: [
    { name: '__apollo*', description: { en: 'Tells visitors apart.' } },
    { name: '_apollo*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'apollo_anonId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'apolloAnonId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'apollo_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://knowledge.apollo.io/',
};
