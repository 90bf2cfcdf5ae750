import type { CatalogueService } from '../model/service';

export const iterable = {
  id: 'iterable',
  category: 'marketing',
  vendor: 'Iterable',
  title: { en: 'Iterable' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://iterable.com/trust/privacy-policy/',
  urls: ['iterable.com'],
  cookies: [
    {
      name: 'iterableEmailCampaignId',
      lifetime: 'P1D',
      description: { en: 'Keeps the campaign of a visit.' },
    },
    { name: 'iterableTemplateId', lifetime: 'P1D', description: { en: 'Keeps the campaign of a visit.' } },
    { name: 'iterableMessageId', lifetime: 'P1D', description: { en: 'Keeps the campaign of a visit.' } },
    { name: 'iterableEndUserId', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: 'iterable*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'itbl_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://support.iterable.com/hc/en-us/articles/205730709',
} as const satisfies CatalogueService<'iterable'>;
