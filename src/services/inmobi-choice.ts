import type { CatalogueService } from '../model/service';

export const inmobiChoice: CatalogueService<'inmobi-choice', 'necessary'> = {
  id: 'inmobi-choice',
  category: 'necessary',
  vendor: 'InMobi',
  title: { en: 'InMobi Choice (Quantcast Choice)' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.inmobi.com/privacy-policy',
  urls: [
    'choice.quantcast.mgr.consensu.org',
    'cmp.quantcast.com',
    'cmp.inmobi.com',
    'quantcast.mgr.consensu.org',
  ],
  cookies: [
    { name: 'noniabvendorconsent', description: { en: 'Keeps the consent given.' } },
    { name: '_cmpRepromptHash', description: { en: 'Keeps the consent given.' } },
    { name: 'CMPList', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: '_cmpRepromptHash', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'noniabvendorconsent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'CMPList', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_tcfc', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://support.inmobi.com/choice/',
};
