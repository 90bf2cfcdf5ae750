import type { CatalogueService } from '../model/service';

export const calendly: CatalogueService<'calendly', 'preferences'> = {
  id: 'calendly',
  category: 'preferences',
  vendor: 'Calendly',
  title: { en: 'Calendly' },
  description: { en: 'Books appointments.', de: 'Vereinbart Termine.' },
  privacyPolicy: 'https://calendly.com/legal/privacy-notice',
  urls: ['calendly.com'],
  inline: ['Calendly.init'],
  cookies: [{ name: '_calendly_session', lifetime: 'P21D', description: { en: 'Keeps the session.' } }],
  source: 'https://calendly.com/legal/cookie-notice',
};
