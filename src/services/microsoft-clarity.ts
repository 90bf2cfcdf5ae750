import type { CatalogueService } from '../model/service';

export const microsoftClarity: CatalogueService<'microsoft-clarity', 'analytics'> = {
  id: 'microsoft-clarity',
  category: 'analytics',
  vendor: 'Microsoft',
  title: { en: 'Microsoft Clarity' },
  description: {
    en: 'Records sessions and heat maps to show how the site is used.',
    de: 'Zeichnet Sitzungen und Heatmaps auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  urls: ['clarity.ms', 'jsdelivr.net/npm/@microsoft/clarity*', 'unpkg.com/@microsoft/clarity*'],
  inline: ['clarity.ms/tag/'],
  cookies: [
    { name: '_clck', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_clsk', lifetime: 'P1D', description: { en: 'Joins pages into one recording.' } },
    { name: '_cltk', lifetime: 'session', description: { en: 'Joins pages into one recording.' } },
    { name: 'CLID', lifetime: 'P1Y', description: { en: 'Recognises the first visit.' } },
    { name: 'ANONCHK', lifetime: 'PT10M', description: { en: 'Keeps whether an identifier is passed on.' } },
    { name: 'SM', lifetime: 'session', description: { en: 'Synchronises identifiers.' } },
  ],
  storage: [
    { kind: 'local', name: '_clck', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: '_clsk', description: { en: 'Joins pages into one recording.' } },
    { kind: 'session', name: '_cltk', description: { en: 'Joins pages into one recording.' } },
    { kind: 'session', name: '_clck', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
};
