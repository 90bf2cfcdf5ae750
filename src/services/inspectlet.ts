import type { CatalogueService } from '../model/service';

export const inspectlet: CatalogueService<'inspectlet', 'analytics'> = {
  id: 'inspectlet',
  category: 'analytics',
  vendor: 'Inspectlet',
  title: { en: 'Inspectlet' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://www.inspectlet.com/legal',
  urls: ['inspectlet.com'],
  inline: ['__insp'],
  cookies: [{ name: '__insp_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } }],
  source: 'https://docs.inspectlet.com/',
};
