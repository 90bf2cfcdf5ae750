import type { CatalogueService } from '../model/service';

export const fillout: CatalogueService<'fillout', 'preferences'> = {
  id: 'fillout',
  category: 'preferences',
  vendor: 'Fillout',
  title: { en: 'Fillout' },
  description: { en: 'Shows and takes forms.', de: 'Zeigt Formulare und nimmt sie entgegen.' },
  privacyPolicy: 'https://www.fillout.com/privacy',
  urls: ['fillout.com'],
  storage: [{ kind: 'local', name: 'fillout*', description: { en: 'Keeps settings.' } }],
  source: 'https://www.fillout.com/help',
};
