import type { CatalogueService } from '../model/service';

export const sixSense: CatalogueService<'six-sense', 'marketing'> = {
  id: 'six-sense',
  category: 'marketing',
  vendor: '6sense',
  title: { en: '6sense' },
  description: { en: 'Recognises the company of a visitor.', de: 'Erkennt das Unternehmen eines Besuchers.' },
  privacyPolicy: 'https://6sense.com/privacy-policy/',
  urls: ['6sc.co', '6sense.com'],
  cookies: [
    { name: '_gd_visitor', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '_gd_session', lifetime: 'PT4H', description: { en: 'Keeps the session.' } },
    { name: '_gd_svisitor', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '6suuid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: '_6s*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '_6s*', description: { en: 'State of the service.' } },
  ],
  source: 'https://6sense.com/cookie-policy/',
};
