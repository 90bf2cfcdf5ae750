import type { CatalogueService } from '../model/service';

export const squarespace: CatalogueService<'squarespace', 'necessary'> = {
  id: 'squarespace',
  category: 'necessary',
  vendor: 'Squarespace',
  title: { en: 'Squarespace' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.squarespace.com/privacy',
  urls: ['squarespace-cdn.com', 'sqspcdn.com'],
  cookies: [
    { name: 'crumb', description: { en: 'Keeps the state of the session.' } },
    { name: 'SiteUserInfo', description: { en: 'Keeps the state of the session.' } },
    { name: 'SiteUserSecureAuthToken', description: { en: 'Keeps the state of the session.' } },
    { name: 'siteUserCrumb', description: { en: 'Keeps the state of the session.' } },
    { name: 'CART', description: { en: 'Keeps the state of the session.' } },
    { name: 'hasCart', description: { en: 'Keeps the state of the session.' } },
    { name: 'RecentRedirect', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'squarespace-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'Squarespace*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://support.squarespace.com/hc/en-us/articles/360001264507',
};
