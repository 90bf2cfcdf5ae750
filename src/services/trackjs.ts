import type { CatalogueService } from '../model/service';

export const trackjs = {
  id: 'trackjs',
  category: 'analytics',
  vendor: 'TrackJS',
  title: { en: 'TrackJS' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://trackjs.com/privacy/',
  urls: ['trackjs.com'],
  inline: ['TrackJS.install('],
  source: 'https://docs.trackjs.com/',
} as const satisfies CatalogueService<'trackjs'>;
