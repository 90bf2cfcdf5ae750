import type { CatalogueService } from '../model/service';

export const mailchimp: CatalogueService<'mailchimp', 'marketing'> = {
  id: 'mailchimp',
  category: 'marketing',
  vendor: 'Intuit',
  title: { en: 'Mailchimp' },
  description: {
    en: 'Sends e-mail and links it with visits.',
    de: 'Versendet E-Mails und verknüpft sie mit Besuchen.',
  },
  privacyPolicy: 'https://www.intuit.com/privacy/statement/',
  urls: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com', 'mailchimpapp.com'],
  cookies: [
    { name: '_mcid', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'mcform-*', description: { en: 'Keeps the state of forms.' } },
    { name: 'MCPopupClosed', lifetime: 'P1Y', description: { en: 'Keeps that a form was closed.' } },
    { name: 'MCPopupSubscribed', lifetime: 'P1Y', description: { en: 'Keeps that a form was sent.' } },
    { name: 'mc_landing_site', lifetime: 'P30D', description: { en: 'Keeps the first page.' } },
  ],
  source: 'https://mailchimp.com/legal/cookies/',
};
