import type { CatalogueService } from '../model/service';

export const mailmunch: CatalogueService<'mailmunch', 'marketing'> = {
  id: 'mailmunch',
  category: 'marketing',
  vendor: 'MailMunch',
  title: { en: 'MailMunch' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.mailmunch.com/privacy-policy',
  urls: ['mailmunch.co', 'mailmunch.com'],
  cookies: [
    { name: '_mailmunch_visitor_id', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'mailmunch_second_pageview', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_mailmunch_seen_month', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_mailmunch_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'mailmunch*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_mailmunch*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://www.mailmunch.com/',
};
