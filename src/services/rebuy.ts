import type { CatalogueService } from '../model/service';

export const rebuy: CatalogueService<'rebuy', 'personalization'> = {
  id: 'rebuy',
  category: 'personalization',
  vendor: 'Rebuy',
  title: { en: 'Rebuy' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://www.rebuyengine.com/privacy-policy',
  urls: ['rebuyengine.com'],
  cookies: [
    { name: '_rebuy*', description: { en: 'Keeps further state.' } },
    { name: 'rebuy*', description: { en: 'Keeps further state.' } },
  ],
  storage: [{ kind: 'local', name: 'rebuy*', description: { en: 'Keeps further state.' } }],
  source: 'https://developers.rebuyengine.com/',
};
