import type { CatalogueService } from '../model/service';

export const acuityScheduling: CatalogueService<'acuity-scheduling', 'preferences'> = {
  id: 'acuity-scheduling',
  category: 'preferences',
  vendor: 'Squarespace',
  title: { en: 'Acuity Scheduling' },
  description: { en: 'Takes bookings and appointments.', de: 'Nimmt Buchungen und Termine entgegen.' },
  privacyPolicy: 'https://www.squarespace.com/privacy',
  urls: ['acuityscheduling.com'],
  source: 'https://help.acuityscheduling.com/',
};
