import type { CatalogueService } from '../model/service';

export const googleTranslate: CatalogueService<'google-translate', 'preferences'> = {
  id: 'google-translate',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Google Translate' },
  description: { en: 'Translates the site.', de: 'Übersetzt die Website.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['translate.google.com', 'translate.googleapis.com', 'translate-pa.googleapis.com'],
  cookies: [{ name: 'googtrans', description: { en: 'Keeps settings.' } }],
  source: 'https://policies.google.com/technologies/cookies',
};
