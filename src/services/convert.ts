import type { CatalogueService } from '../model/service';

export const convert: CatalogueService<'convert', 'analytics'> = {
  id: 'convert',
  category: 'analytics',
  vendor: 'Convert',
  title: { en: 'Convert Experiences' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.convert.com/privacy-policy/',
  urls: ['convertexperiments.com'],
  cookies: [
    { name: '_conv_v', lifetime: 'P6M', description: { en: 'Keeps which variants are shown.' } },
    { name: '_conv_s', lifetime: 'P6M', description: { en: 'Keeps which variants are shown.' } },
    { name: '_conv_r', lifetime: 'P6M', description: { en: 'Keeps which variants are shown.' } },
    { name: '_conv_sptest', lifetime: 'P6M', description: { en: 'Keeps which variants are shown.' } },
    { name: '_conv_*', lifetime: 'P6M', description: { en: 'Keeps which variants are shown.' } },
  ],
  storage: [
    { kind: 'local', name: 'convert.com*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: '_conv_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://support.convert.com/hc/en-us/articles/360046107452',
};
