import type { CatalogueService } from '../model/service';

export const heap: CatalogueService<'heap', 'analytics'> = {
  id: 'heap',
  category: 'analytics',
  vendor: 'Contentsquare',
  title: { en: 'Heap' },
  description: {
    en: 'Records what visitors do to show how the site is used.',
    de: 'Zeichnet Handlungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://contentsquare.com/privacy-center/privacy-policy/',
  urls: ['heapanalytics.com', 'heap-api.com', 'us.heap-api.com', 'eu.heap-api.com'],
  inline: ['heap.load('],
  cookies: [
    { name: '_hp2_id.*', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_hp2_ses_props.*', lifetime: 'PT30M', description: { en: 'Keeps properties of the session.' } },
    { name: '_hp2_props.*', lifetime: 'P13M', description: { en: 'Keeps properties of events.' } },
    { name: '_hp2_hld*', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    { name: '_hp5_*', lifetime: 'P13M', description: { en: 'Recognises the visitor and the session.' } },
    { name: '_hp2_*', description: { en: 'Further state of Heap.' } },
  ],
  storage: [
    { kind: 'local', name: '_hp2_*', description: { en: 'State of Heap.' } },
    { kind: 'local', name: '_hp5_*', description: { en: 'State of Heap.' } },
    { kind: 'session', name: '_hp2_*', description: { en: 'State of Heap.' } },
    { kind: 'session', name: '_hp5_*', description: { en: 'State of Heap.' } },
  ],
  source: 'https://developers.heap.io/docs/web',
};
