import type { CatalogueService } from '../model/service';

export const sumo: CatalogueService<'sumo', 'marketing'> = {
  id: 'sumo',
  category: 'marketing',
  vendor: 'BDOW!',
  title: { en: 'Sumo' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://sumo.com/privacy-policy',
  urls: ['sumo.com', 'sumome.com', 'sumo.b-cdn.net'],
  cookies: [
    { name: '__smToken', description: { en: 'Tells visitors apart.' } },
    { name: '__smVID', description: { en: 'Tells visitors apart.' } },
    { name: '__smSubscribed', description: { en: 'Tells visitors apart.' } },
    { name: '__smScrollBoxShown', description: { en: 'Tells visitors apart.' } },
    { name: '__smSmartBarShown', description: { en: 'Tells visitors apart.' } },
    { name: '__smWelcomeMatShown', description: { en: 'Tells visitors apart.' } },
    { name: '__smListBuilder*', description: { en: 'Tells visitors apart.' } },
    { name: '__sm*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '__sm*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sumome-*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.sumo.com/',
};
