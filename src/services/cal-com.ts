import type { CatalogueService } from '../model/service';

export const calCom: CatalogueService<'cal-com', 'preferences'> = {
  id: 'cal-com',
  category: 'preferences',
  vendor: 'Cal.com',
  title: { en: 'Cal.com' },
  description: { en: 'Takes bookings and appointments.', de: 'Nimmt Buchungen und Termine entgegen.' },
  privacyPolicy: 'https://cal.com/privacy',
  urls: ['cal.com'],
  storage: [
    { kind: 'local', name: 'cal.*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'calcom*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://cal.com/docs',
};
