import type { CatalogueService } from '../model/service';

export const muxData: CatalogueService<'mux-data', 'analytics'> = {
  id: 'mux-data',
  category: 'analytics',
  vendor: 'Mux',
  title: { en: 'Mux Data' },
  description: { en: 'Measures how videos are played.', de: 'Misst, wie Videos abgespielt werden.' },
  privacyPolicy: 'https://www.mux.com/privacy',
  urls: ['litix.io', 'mux.com', 'jsdelivr.net/npm/mux-embed*', 'unpkg.com/mux-embed*'],
  cookies: [{ name: 'muxData', lifetime: 'P20Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'muxData', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'mux_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.mux.com/docs/guides/data',
  checked: '2026-11-24',
};
