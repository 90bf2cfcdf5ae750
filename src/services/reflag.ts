import type { CatalogueService } from '../model/service';

export const reflag: CatalogueService<'reflag', 'preferences'> = {
  id: 'reflag',
  category: 'preferences',
  vendor: 'Reflag',
  title: { en: 'Reflag (Bucket)' },
  description: { en: 'Switches features on and off.', de: 'Schaltet Funktionen ein und aus.' },
  privacyPolicy: 'https://reflag.com/privacy',
  urls: ['reflag.com', 'bucket.co'],
  cookies: [
    { name: 'bucket-prompt-*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'reflag-prompt-*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: '__reflag*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'reflag*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: '__bucket*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://github.com/reflagcom/javascript',
  checked: '2026-11-24',
};
