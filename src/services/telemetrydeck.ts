import type { CatalogueService } from '../model/service';

export const telemetrydeck: CatalogueService<'telemetrydeck', 'analytics'> = {
  id: 'telemetrydeck',
  category: 'analytics',
  vendor: 'TelemetryDeck',
  title: { en: 'TelemetryDeck' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://telemetrydeck.com/privacy/',
  urls: ['telemetrydeck.com'],
  source: 'https://telemetrydeck.com/docs/',
};
