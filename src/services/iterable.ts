import type { CatalogueService } from '../model/service';

export const iterable: CatalogueService<'iterable', 'marketing'> = {
  id: 'iterable',
  category: 'marketing',
  vendor: 'Iterable',
  title: { en: 'Iterable' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://iterable.com/trust/privacy-policy/',
  urls: ['iterable.com', 'jsdelivr.net/npm/@iterable/web-sdk*', 'unpkg.com/@iterable/web-sdk*'],
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
};
