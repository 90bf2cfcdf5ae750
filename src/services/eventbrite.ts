import type { CatalogueService } from '../model/service';

export const eventbrite: CatalogueService<'eventbrite', 'preferences'> = {
  id: 'eventbrite',
  category: 'preferences',
  vendor: 'Eventbrite',
  title: { en: 'Eventbrite' },
  description: { en: 'Takes bookings and appointments.', de: 'Nimmt Buchungen und Termine entgegen.' },
  privacyPolicy: 'https://www.eventbrite.com/help/en-us/articles/460838/',
  urls: ['eventbrite.com', 'evbuc.com', 'eventbriteapi.com', 'evbstatic.com'],
  cookies: [
    { name: 'mgrefby', description: { en: 'Tells visitors apart.' } },
    { name: 'mgref', description: { en: 'Tells visitors apart.' } },
    { name: 'eblang', description: { en: 'Tells visitors apart.' } },
    { name: 'SERVERCORRELATIONID', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.eventbrite.com/platform/docs/embedded-checkout',
};
