import type { CatalogueService } from '../model/service';

export const trustpilot: CatalogueService<'trustpilot', 'marketing'> = {
  id: 'trustpilot',
  category: 'marketing',
  vendor: 'Trustpilot',
  title: { en: 'Trustpilot' },
  description: { en: 'Shows ratings.', de: 'Zeigt Bewertungen.' },
  privacyPolicy: 'https://legal.trustpilot.com/for-everyone/website-privacy-policy',
  urls: ['trustpilot.com', 'trustpilot.net'],
  cookies: [
    { name: 'TrustboxSplitTest', lifetime: 'session', description: { en: 'Keeps a variant of a test.' } },
    { name: 'tp-b2b-refresh-token', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://support.trustpilot.com/hc/en-us/articles/360019826860',
};
