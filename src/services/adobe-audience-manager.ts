import type { CatalogueService } from '../model/service';

export const adobeAudienceManager: CatalogueService<'adobe-audience-manager', 'marketing'> = {
  id: 'adobe-audience-manager',
  category: 'marketing',
  vendor: 'Adobe',
  title: { en: 'Audience Manager' },
  description: { en: 'Builds audiences for ads.', de: 'Bildet Zielgruppen für Anzeigen.' },
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  urls: ['demdex.net', 'everesttech.net'],
  cookies: [
    { name: 'demdex', lifetime: 'P180D', description: { en: 'Recognises the visitor.' } },
    { name: 'dextp', lifetime: 'P180D', description: { en: 'Keeps the time of the last matching.' } },
    { name: 'dst', lifetime: 'P180D', description: { en: 'Keeps errors of matching.' } },
    { name: 'everest_g_v2', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'everest_session_v2', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: '_tmae', description: { en: 'Keeps campaigns.' } },
  ],
  source:
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/audience-manager',
};
