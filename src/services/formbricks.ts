import type { CatalogueService } from '../model/service';

export const formbricks: CatalogueService<'formbricks', 'analytics'> = {
  id: 'formbricks',
  category: 'analytics',
  vendor: 'Formbricks',
  title: { en: 'Formbricks' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://formbricks.com/privacy-policy',
  urls: ['formbricks.com'],
  storage: [
    { kind: 'local', name: 'formbricks-js', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'formbricks-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'formbricks*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://formbricks.com/docs',
};
