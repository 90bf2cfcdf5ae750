import type { CatalogueService } from '../model/service';

export const marketo: CatalogueService<'marketo', 'marketing'> = {
  id: 'marketo',
  category: 'marketing',
  vendor: 'Adobe',
  title: { en: 'Marketo Engage' },
  description: { en: 'Links visits with contacts.', de: 'Verknüpft Besuche mit Kontakten.' },
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  urls: ['marketo.net', 'marketo.com', 'mktoresp.com', 'mktoweb.com'],
  inline: ['Munchkin.init('],
  cookies: [{ name: '_mkto_trk', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } }],
  source: 'https://experienceleague.adobe.com/en/docs/marketo/using/home',
};
