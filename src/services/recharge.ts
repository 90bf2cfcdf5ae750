import type { CatalogueService } from '../model/service';

export const recharge: CatalogueService<'recharge', 'necessary'> = {
  id: 'recharge',
  category: 'necessary',
  vendor: 'Recharge',
  title: { en: 'Recharge' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://getrecharge.com/privacy-policy/',
  urls: ['rechargecdn.com', 'rechargeapps.com', 'rechargepayments.com'],
  storage: [{ kind: 'local', name: 'recharge*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://developer.rechargepayments.com/',
};
