import type { CatalogueService } from '../model/service';

export const tripleWhale: CatalogueService<'triple-whale', 'marketing'> = {
  id: 'triple-whale',
  category: 'marketing',
  vendor: 'Triple Whale',
  title: { en: 'Triple Whale' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.triplewhale.com/privacy-policy',
  urls: ['triplewhale-pixel.web.app', 'triplewhale.com', 'config-security.com'],
  cookies: [{ name: '_tw_*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'TriplePixel*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'triplePixel*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_tw_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'tw_pixel*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://triplewhale.readme.io/',
};
