import type { CatalogueService } from '../model/service';

export const bookingCom: CatalogueService<'booking-com', 'marketing'> = {
  id: 'booking-com',
  category: 'marketing',
  vendor: 'Booking Holdings',
  title: { en: 'Booking.com affiliate' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.booking.com/content/privacy.html',
  urls: ['booking.com', 'bstatic.com'],
  cookies: [
    { name: 'bkng', description: { en: 'Tells visitors apart.' } },
    { name: 'bkng_sso_session', description: { en: 'Tells visitors apart.' } },
    { name: 'bkng_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.booking.com/content/cookie-settings.html',
};
