import type { CatalogueService } from '../model/service';

export const rb2b: CatalogueService<'rb2b', 'marketing'> = {
  id: 'rb2b',
  category: 'marketing',
  vendor: 'RB2B',
  title: { en: 'RB2B' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.rb2b.com/privacy-policy',
  urls: ['rb2b.com', 'b2bjsstore.s3.us-west-2.amazonaws.com'],
  cookies: [
    { name: '_reb2buid', description: { en: 'Tells visitors apart.' } },
    { name: '_reb2bgeo', description: { en: 'Tells visitors apart.' } },
    { name: '_reb2bloaded', description: { en: 'Tells visitors apart.' } },
    { name: '_reb2bref', description: { en: 'Tells visitors apart.' } },
    { name: '_reb2bresolve', description: { en: 'Tells visitors apart.' } },
    { name: '_reb2b*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_reb2b*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'reb2b*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.rb2b.com/',
};
