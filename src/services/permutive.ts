import type { CatalogueService } from '../model/service';

export const permutive: CatalogueService<'permutive', 'marketing'> = {
  id: 'permutive',
  category: 'marketing',
  vendor: 'Permutive',
  title: { en: 'Permutive' },
  description: {
    en: 'Sorts visitors into audiences for advertising.',
    de: 'Ordnet Besucher Zielgruppen für Werbung zu.',
  },
  privacyPolicy: 'https://permutive.com/privacy/',
  urls: ['permutive.com', 'permutive.app'],
  cookies: [
    { name: 'permutive-id', description: { en: 'Tells visitors apart.' } },
    { name: 'pxid', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'permutive-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pdfps', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_psegs', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_ppam', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_papns', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pcrprs', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_prubicons', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pnativo', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_psmart', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_paols', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pcrdbs', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pdem-state', description: { en: 'Tells visitors apart.' } },
    { kind: 'indexeddb', name: 'permutive*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://assets.permutive.app/tcf/tcf.json',
};
