import type { CatalogueService } from '../model/service';

export const adobeTarget: CatalogueService<'adobe-target', 'personalization'> = {
  id: 'adobe-target',
  category: 'personalization',
  vendor: 'Adobe',
  title: { en: 'Adobe Target' },
  description: { en: 'Adapts pages to visitors.', de: 'Passt Seiten an Besucher an.' },
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  urls: ['tt.omtrdc.net'],
  cookies: [
    { name: 'mbox', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'mboxEdgeCluster', lifetime: 'PT30M', description: { en: 'Chooses a data centre.' } },
    { name: 'at_check', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: 'mboxSession', description: { en: 'Keeps the session.' } },
    { name: 'mboxPC', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: 'at_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'tgt:*', description: { en: 'State of the service.' } },
  ],
  source: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/target',
};
