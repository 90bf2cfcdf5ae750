import type { CatalogueService } from '../model/service';

export const reviewsIo: CatalogueService<'reviews-io', 'marketing'> = {
  id: 'reviews-io',
  category: 'marketing',
  vendor: 'REVIEWS.io',
  title: { en: 'REVIEWS.io' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://www.reviews.io/front/data-protection',
  urls: ['reviews.io', 'reviews.co.uk'],
  storage: [
    { kind: 'local', name: 'reviewsio*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'RIO_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.reviews.io/',
};
