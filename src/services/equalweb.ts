import type { CatalogueService } from '../model/service';

export const equalweb: CatalogueService<'equalweb', 'preferences'> = {
  id: 'equalweb',
  category: 'preferences',
  vendor: 'EqualWeb',
  title: { en: 'EqualWeb' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://www.equalweb.com/html5/?_id=11528&did=1116&G=11528',
  urls: ['equalweb.com', 'nagich.com', 'nagich.co.il'],
  storage: [
    { kind: 'local', name: 'nagich*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'equalweb*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'INDmenu*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'INDi*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.equalweb.com/',
};
