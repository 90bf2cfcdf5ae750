import type { CatalogueService } from '../model/service';

export const demandbase: CatalogueService<'demandbase', 'marketing'> = {
  id: 'demandbase',
  category: 'marketing',
  vendor: 'Demandbase',
  title: { en: 'Demandbase' },
  description: { en: 'Recognises the company of a visitor.', de: 'Erkennt das Unternehmen eines Besuchers.' },
  privacyPolicy: 'https://www.demandbase.com/privacy-policy/',
  urls: ['demandbase.com', 'company-target.com'],
  cookies: [
    { name: 'tuuid', lifetime: 'P2Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 'tuuid_lu', lifetime: 'P2Y', description: { en: 'Recognises the browser for ads.' } },
  ],
  source: 'https://www.demandbase.com/cookie-policy/',
};
