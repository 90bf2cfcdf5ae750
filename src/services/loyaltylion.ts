import type { CatalogueService } from '../model/service';

export const loyaltylion: CatalogueService<'loyaltylion', 'marketing'> = {
  id: 'loyaltylion',
  category: 'marketing',
  vendor: 'LoyaltyLion',
  title: { en: 'LoyaltyLion' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://loyaltylion.com/privacy',
  urls: ['loyaltylion.com', 'loyaltylion.net'],
  cookies: [{ name: 'lion_*', description: { en: 'Keeps further state.' } }],
  storage: [
    { kind: 'local', name: 'lion_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'loyaltylion*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://developers.loyaltylion.com/',
};
