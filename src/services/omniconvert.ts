import type { CatalogueService } from '../model/service';

export const omniconvert: CatalogueService<'omniconvert', 'analytics'> = {
  id: 'omniconvert',
  category: 'analytics',
  vendor: 'Omniconvert',
  title: { en: 'Omniconvert' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.omniconvert.com/privacy-policy/',
  urls: ['omniconvert.com'],
  cookies: [
    { name: 'omniID', description: { en: 'Keeps which variants are shown.' } },
    { name: 'omniSSID', description: { en: 'Keeps which variants are shown.' } },
    { name: 'omniSSIDv2', description: { en: 'Keeps which variants are shown.' } },
    { name: 'omni_*', description: { en: 'Keeps which variants are shown.' } },
    { name: 'omniConvert*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://help.omniconvert.com/',
};
