import type { CatalogueService } from '../model/service';

export const leadfeeder: CatalogueService<'leadfeeder', 'marketing'> = {
  id: 'leadfeeder',
  category: 'marketing',
  vendor: 'Dealfront',
  title: { en: 'Leadfeeder' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.dealfront.com/privacy/',
  urls: ['lfeeder.com', 'leadfeeder.com', 'lfscnt.com'],
  cookies: [
    { name: '_lfa', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_lfa_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_lfa', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_lfa_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.leadfeeder.com/',
};
