import type { CatalogueService } from '../model/service';

export const stravaEmbed: CatalogueService<'strava-embed', 'preferences'> = {
  id: 'strava-embed',
  category: 'preferences',
  vendor: 'Strava',
  title: { en: 'Strava embeds' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.strava.com/legal/privacy',
  urls: ['strava.com', 'strava-embeds.com'],
  source: 'https://developers.strava.com/',
};
