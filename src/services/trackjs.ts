import type { CatalogueService } from '../model/service';

export const trackjs: CatalogueService<'trackjs', 'analytics'> = {
  id: 'trackjs',
  category: 'analytics',
  vendor: 'TrackJS',
  title: { en: 'TrackJS' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://trackjs.com/privacy/',
  urls: ['trackjs.com'],
  inline: ['TrackJS.install('],
  cookies: [{ name: 'TrackJS', description: { en: 'Tells visitors apart.' } }],
  source: 'https://docs.trackjs.com/',
};
