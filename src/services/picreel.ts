import type { CatalogueService } from '../model/service';

export const picreel: CatalogueService<'picreel', 'marketing'> = {
  id: 'picreel',
  category: 'marketing',
  vendor: 'Picreel',
  title: { en: 'Picreel' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.picreel.com/privacy.html',
  urls: ['picreel.com'],
  cookies: [
    { name: 'picreel_tracker__*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'picreel_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://www.picreel.com/',
};
