import type { CatalogueService } from '../model/service';

export const nosto: CatalogueService<'nosto', 'personalization'> = {
  id: 'nosto',
  category: 'personalization',
  vendor: 'Nosto',
  title: { en: 'Nosto' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://www.nosto.com/privacy-policy/',
  urls: ['nosto.com'],
  cookies: [{ name: '2c.cId', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'nosto*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'nosto:*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'nosto*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'nosto:*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.nosto.com/en/articles/613614',
};
