import type { CatalogueService } from '../model/service';

export const rakutenAdvertising: CatalogueService<'rakuten-advertising', 'marketing'> = {
  id: 'rakuten-advertising',
  category: 'marketing',
  vendor: 'Rakuten',
  title: { en: 'Rakuten Advertising' },
  description: { en: 'Credits partners with purchases.', de: 'Rechnet Käufe Partnern zu.' },
  privacyPolicy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  urls: ['linksynergy.com', 'rmtag.com', 'nxtck.com', 'mediaforge.com'],
  cookies: [
    { name: 'rmStore*', lifetime: 'P30D', description: { en: 'Keeps the click on an ad.' } },
    { name: 'lsclick_mid*', lifetime: 'P2Y', description: { en: 'Keeps the click on an ad.' } },
    { name: 'lsn_*', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://pubhelp.rakutenadvertising.com/',
};
