import type { CatalogueService } from '../model/service';

export const ensighten: CatalogueService<'ensighten', 'analytics'> = {
  id: 'ensighten',
  category: 'analytics',
  vendor: 'CHEQ',
  title: { en: 'Ensighten' },
  description: { en: 'Loads other tags.', de: 'Lädt weitere Tags.' },
  privacyPolicy: 'https://cheq.ai/privacy-policy/',
  urls: ['ensighten.com'],
  cookies: [{ name: 'ENSIGHTEN*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'ensighten*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ENS_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.ensighten.com/',
};
