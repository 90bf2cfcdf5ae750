import type { CatalogueService } from '../model/service';

export const rybbit: CatalogueService<'rybbit', 'analytics'> = {
  id: 'rybbit',
  category: 'analytics',
  vendor: 'Rybbit',
  title: { en: 'Rybbit' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.rybbit.io/privacy',
  urls: ['rybbit.io'],
  storage: [
    { kind: 'local', name: 'rybbit-user-id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'disable-rybbit', description: { en: 'Keeps the choice on tracking.' } },
  ],
  source: 'https://github.com/rybbit-io/rybbit',
  checked: '2026-11-24',
};
