import type { CatalogueService } from '../model/service';

export const uniform: CatalogueService<'uniform', 'personalization'> = {
  id: 'uniform',
  category: 'personalization',
  vendor: 'Uniform',
  title: { en: 'Uniform' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://www.uniform.dev/legal/privacy',
  urls: ['uniform.app', 'uniform.global', 'uniform.dev'],
  cookies: [
    { name: 'ufvd', description: { en: 'Tells visitors apart.' } },
    { name: 'ufvi', description: { en: 'Tells visitors apart.' } },
    { name: 'ufvdqk', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ufvi', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ufvd', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ufvdqk', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.uniform.app/',
  checked: '2026-11-24',
};
