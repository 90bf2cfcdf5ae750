import type { CatalogueService } from '../model/service';

export const weborama: CatalogueService<'weborama', 'marketing'> = {
  id: 'weborama',
  category: 'marketing',
  vendor: 'Weborama',
  title: { en: 'Weborama' },
  description: {
    en: 'Sorts visitors into audiences for advertising.',
    de: 'Ordnet Besucher Zielgruppen für Werbung zu.',
  },
  privacyPolicy: 'https://weborama.com/en/weborama-privacy-commitment/',
  urls: ['weborama.fr', 'weborama.com'],
  cookies: [
    { name: 'AFFICHE_W', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'wui_*', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'wamid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_wamid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_wbr*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://weborama.com/en/weborama-privacy-commitment/',
};
