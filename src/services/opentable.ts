import type { CatalogueService } from '../model/service';

export const opentable: CatalogueService<'opentable', 'preferences'> = {
  id: 'opentable',
  category: 'preferences',
  vendor: 'Booking Holdings',
  title: { en: 'OpenTable' },
  description: { en: 'Takes bookings and appointments.', de: 'Nimmt Buchungen und Termine entgegen.' },
  privacyPolicy: 'https://www.opentable.com/legal/privacy-policy',
  urls: ['opentable.com', 'otstatic.com', 'opentable.co.uk', 'opentable.de'],
  cookies: [
    { name: 'otuvid', description: { en: 'Tells visitors apart.' } },
    { name: 'ha_userSession', description: { en: 'Tells visitors apart.' } },
    { name: 'lvCKE', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.opentable.com/legal/cookie-policy',
};
