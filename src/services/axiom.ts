import type { CatalogueService } from '../model/service';

export const axiom: CatalogueService<'axiom', 'analytics'> = {
  id: 'axiom',
  category: 'analytics',
  vendor: 'Axiom',
  title: { en: 'Axiom' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://axiom.co/privacy',
  urls: ['axiom.co'],
  source: 'https://axiom.co/docs',
};
