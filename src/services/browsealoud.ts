import type { CatalogueService } from '../model/service';

export const browsealoud: CatalogueService<'browsealoud', 'preferences'> = {
  id: 'browsealoud',
  category: 'preferences',
  vendor: 'Everway',
  title: { en: 'ReachDeck (Browsealoud)' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://www.texthelp.com/privacy/',
  urls: ['browsealoud.com', 'texthelp.com', 'speechstream.net'],
  storage: [
    { kind: 'local', name: 'BrowseAloud*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'ba-*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://support.texthelp.com/',
};
