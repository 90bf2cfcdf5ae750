import type { CatalogueService } from '../model/service';

export const googleCalendar: CatalogueService<'google-calendar', 'preferences'> = {
  id: 'google-calendar',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Google Calendar, Docs and Forms embeds' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['calendar.google.com', 'docs.google.com', 'drive.google.com', 'forms.gle'],
  cookies: [
    { name: 'NID', description: { en: 'Tells visitors apart.' } },
    { name: 'COMPASS', description: { en: 'Tells visitors apart.' } },
    { name: 'OTZ', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://policies.google.com/technologies/cookies',
};
