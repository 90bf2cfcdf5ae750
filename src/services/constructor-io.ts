import type { CatalogueService } from '../model/service';

export const constructorIo: CatalogueService<'constructor-io', 'personalization'> = {
  id: 'constructor-io',
  category: 'personalization',
  vendor: 'Constructor',
  title: { en: 'Constructor.io' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://constructor.com/privacy',
  urls: ['cnstrc.com', 'constructor.io'],
  cookies: [
    { name: 'ConstructorioID_client_id', description: { en: 'Tells visitors apart.' } },
    { name: 'ConstructorioID_session_id', description: { en: 'Tells visitors apart.' } },
    { name: 'ConstructorioID_session', description: { en: 'Tells visitors apart.' } },
    { name: 'ConstructorioID_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_constructorio_*', description: { en: 'Keeps recent searches and views.' } },
  ],
  source: 'https://github.com/Constructor-io/constructorio-client-javascript',
  checked: '2026-11-24',
};
