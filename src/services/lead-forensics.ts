import type { CatalogueService } from '../model/service';

export const leadForensics: CatalogueService<'lead-forensics', 'marketing'> = {
  id: 'lead-forensics',
  category: 'marketing',
  vendor: 'Lead Forensics',
  title: { en: 'Lead Forensics' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.leadforensics.com/privacy-policy/',
  urls: ['leadforensics.com'],
  cookies: [
    { name: 'lfuuid', description: { en: 'Tells visitors apart.' } },
    { name: 'lfsess*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.leadforensics.com/cookie-policy/',
};
