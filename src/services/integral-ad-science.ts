import type { CatalogueService } from '../model/service';

export const integralAdScience: CatalogueService<'integral-ad-science', 'marketing'> = {
  id: 'integral-ad-science',
  category: 'marketing',
  vendor: 'Integral Ad Science',
  title: { en: 'Integral Ad Science' },
  description: {
    en: 'Checks where advertising is shown, and whether people see it.',
    de: 'Prüft, wo Werbung erscheint und ob Menschen sie sehen.',
  },
  privacyPolicy: 'https://integralads.com/privacy-policy/',
  urls: ['adsafeprotected.com', 'iasds01.com', 'integralads.com'],
  source: 'https://integralads.com/ias-privacy-data-management/',
};
