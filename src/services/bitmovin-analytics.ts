import type { CatalogueService } from '../model/service';

export const bitmovinAnalytics: CatalogueService<'bitmovin-analytics', 'analytics'> = {
  id: 'bitmovin-analytics',
  category: 'analytics',
  vendor: 'Bitmovin',
  title: { en: 'Bitmovin Analytics' },
  description: { en: 'Measures how videos are played.', de: 'Misst, wie Videos abgespielt werden.' },
  privacyPolicy: 'https://bitmovin.com/privacy-policy/',
  urls: ['bitmovin.com', 'jsdelivr.net/npm/bitmovin-analytics*', 'unpkg.com/bitmovin-analytics*'],
  cookies: [{ name: 'bitmovin_analytics_uuid', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'bitmovin_analytics_uuid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'bitmovin*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developer.bitmovin.com/playback/docs/setup-analytics',
  checked: '2026-11-24',
};
