import type { CatalogueService } from '../model/service';

export const xandr: CatalogueService<'xandr', 'marketing'> = {
  id: 'xandr',
  category: 'marketing',
  vendor: 'Microsoft',
  title: { en: 'Xandr' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://about.ads.microsoft.com/en/solutions/xandr/platform-privacy-policy',
  urls: ['adnxs.com', 'adnxs-simple.com'],
  cookies: [
    { name: 'uuid2', lifetime: 'P90D', description: { en: 'Recognises the browser for ads.' } },
    { name: 'XANDR_PANID', lifetime: 'P90D', description: { en: 'Recognises the browser for ads.' } },
    { name: 'anj', lifetime: 'P90D', description: { en: 'Recognises the browser for ads.' } },
    { name: 'icu', lifetime: 'P90D', description: { en: 'Limits how often an ad is shown.' } },
    { name: 'usersync', lifetime: 'P90D', description: { en: 'Recognises the browser for ads.' } },
  ],
  source: 'https://learn.microsoft.com/en-us/xandr/',
};
