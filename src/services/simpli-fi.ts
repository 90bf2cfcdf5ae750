import type { CatalogueService } from '../model/service';

export const simpliFi: CatalogueService<'simpli-fi', 'marketing'> = {
  id: 'simpli-fi',
  category: 'marketing',
  vendor: 'Simpli.fi',
  title: { en: 'Simpli.fi' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
  urls: ['simpli.fi'],
  cookies: [
    { name: 'suid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'suid_legacy', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
};
