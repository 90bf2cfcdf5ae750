import type { CatalogueService } from '../model/service';

export const microsoftAdvertising: CatalogueService<'microsoft-advertising', 'marketing'> = {
  id: 'microsoft-advertising',
  category: 'marketing',
  vendor: 'Microsoft',
  title: { en: 'Microsoft Advertising' },
  description: {
    en: 'Measures the effect of ads in Bing and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen in Bing und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  urls: [
    'bat.bing.com',
    'bat.bing.net',
    'bat.r.msn.com',
    'c.bing.com/c.gif',
    'c.bing.com/',
    'bing.com/action/*',
  ],
  inline: ['bat.bing.com/bat.js', "window,document,'script','//bat.bing.com"],
  cookies: [
    { name: '_uetsid', lifetime: 'P1D', description: { en: 'Recognises the session for measuring ads.' } },
    { name: '_uetvid', lifetime: 'P390D', description: { en: 'Recognises the visitor for measuring ads.' } },
    { name: '_uetmsclkid', lifetime: 'P90D', description: { en: 'Keeps the click on an ad.' } },
    { name: '_uetuid', lifetime: 'P30D', description: { en: 'Recognises the visitor for measuring ads.' } },
    { name: 'MUID', lifetime: 'P390D', description: { en: 'Recognises the browser.' } },
    { name: 'MUIDB', lifetime: 'P390D', description: { en: 'Recognises the browser.' } },
    { name: 'MSPTC', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 'SRM_B', lifetime: 'P390D', description: { en: 'Recognises the browser.' } },
    { name: 'MR', lifetime: 'P7D', description: { en: 'Keeps whether an identifier is to be renewed.' } },
    { name: '_RwBf', lifetime: 'P390D', description: { en: 'Recognises the browser.' } },
  ],
  storage: [
    { kind: 'local', name: '_uetsid', description: { en: 'Recognises the session for measuring ads.' } },
    { kind: 'local', name: '_uetsid_exp', description: { en: 'End of the session.' } },
    { kind: 'local', name: '_uetvid', description: { en: 'Recognises the visitor for measuring ads.' } },
    { kind: 'local', name: '_uetvid_exp', description: { en: 'End of the identifier.' } },
    { kind: 'local', name: '_uet*', description: { en: 'State of the tag.' } },
    { kind: 'session', name: '_uet*', description: { en: 'State of the tag.' } },
  ],
  source: 'https://help.ads.microsoft.com/#apex/ads/en/53056',
};
