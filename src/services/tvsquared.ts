import type { CatalogueService } from '../model/service';

export const tvsquared: CatalogueService<'tvsquared', 'marketing'> = {
  id: 'tvsquared',
  category: 'marketing',
  vendor: 'Innovid',
  title: { en: 'TVSquared' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.innovid.com/privacy-policy',
  urls: ['tvsquared.com'],
  cookies: [
    { name: '_tq_id.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_tq_id*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.innovid.com/privacy-policy',
};
