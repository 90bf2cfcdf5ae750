import type { CatalogueService } from '../model/service';

export const doubleverify: CatalogueService<'doubleverify', 'marketing'> = {
  id: 'doubleverify',
  category: 'marketing',
  vendor: 'DoubleVerify',
  title: { en: 'DoubleVerify' },
  description: {
    en: 'Checks where advertising is shown, and whether people see it.',
    de: 'Prüft, wo Werbung erscheint und ob Menschen sie sehen.',
  },
  privacyPolicy: 'https://doubleverify.com/privacy-policy/',
  urls: ['doubleverify.com', 'dvtps.com'],
  source: 'https://doubleverify.com/privacy-policy/',
};
