import type { CatalogueService } from '../model/service';

export const giphy: CatalogueService<'giphy', 'preferences'> = {
  id: 'giphy',
  category: 'preferences',
  vendor: 'Shutterstock',
  title: { en: 'GIPHY' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://support.giphy.com/hc/en-us/articles/360032872931',
  urls: ['giphy.com'],
  cookies: [{ name: 'giphy_pingback_id', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'giphyPingbackId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'giphy*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.giphy.com/',
};
