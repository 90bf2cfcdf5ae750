import type { CatalogueService } from '../model/service';

export const commento: CatalogueService<'commento', 'preferences'> = {
  id: 'commento',
  category: 'preferences',
  vendor: 'Commento',
  title: { en: 'Commento' },
  description: { en: 'Comments under articles.', de: 'Kommentare unter Artikeln.' },
  privacyPolicy: 'https://commento.io/privacy',
  urls: ['commento.io'],
  cookies: [
    { name: 'commentoAuthorToken', description: { en: 'Keeps the sign-in.' } },
    { name: 'commentoCommenterToken', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.commento.io/',
};
