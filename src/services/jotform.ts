import type { CatalogueService } from '../model/service';

export const jotform: CatalogueService<'jotform', 'preferences'> = {
  id: 'jotform',
  category: 'preferences',
  vendor: 'Jotform',
  title: { en: 'Jotform' },
  description: { en: 'Shows and takes forms.', de: 'Zeigt Formulare und nimmt sie entgegen.' },
  privacyPolicy: 'https://www.jotform.com/privacy/',
  urls: ['jotform.com', 'jotfor.ms', 'jotform.io', 'jotform.eu'],
  cookies: [
    { name: 'jotform_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'JOTFORM_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'userReferer', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'JOTFORM*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'jotform*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.jotform.com/help/',
};
