import type { CatalogueService } from '../model/service';

export const skimlinks: CatalogueService<'skimlinks', 'marketing'> = {
  id: 'skimlinks',
  category: 'marketing',
  vendor: 'Taboola',
  title: { en: 'Skimlinks' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://skimlinks.com/privacy-policy/',
  urls: ['skimresources.com', 'skimlinks.com'],
  cookies: [
    { name: 'skimGUID', description: { en: 'Tells visitors apart.' } },
    { name: 'skimCSP', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'skim*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'skimlinks*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://skimlinks.com/privacy-policy/',
};
