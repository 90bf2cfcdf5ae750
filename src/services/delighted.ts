import type { CatalogueService } from '../model/service';

export const delighted: CatalogueService<'delighted', 'analytics'> = {
  id: 'delighted',
  category: 'analytics',
  vendor: 'Qualtrics',
  title: { en: 'Delighted' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://delighted.com/privacy',
  urls: ['delighted.com', 'd2yyd1h5u9mauk.cloudfront.net'],
  cookies: [
    { name: '_delighted_*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'delighted*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: '_delighted*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'delighted*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://app.delighted.com/docs',
};
