import type { CatalogueService } from '../model/service';

export const typeform: CatalogueService<'typeform', 'preferences'> = {
  id: 'typeform',
  category: 'preferences',
  vendor: 'Typeform',
  title: { en: 'Typeform' },
  description: { en: 'Shows forms and surveys.', de: 'Zeigt Formulare und Umfragen.' },
  privacyPolicy: 'https://www.typeform.com/privacy-policy',
  urls: ['typeform.com'],
  cookies: [
    { name: 'tf_*', description: { en: 'State of the service.' } },
    { name: 'attribution_user_id', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [{ kind: 'local', name: 'typeform*', description: { en: 'State of the service.' } }],
  source: 'https://www.typeform.com/cookie-policy/',
};
