import type { CatalogueService } from '../model/service';

export const bombora: CatalogueService<'bombora', 'marketing'> = {
  id: 'bombora',
  category: 'marketing',
  vendor: 'Bombora',
  title: { en: 'Bombora' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://bombora.com/privacy-policy/',
  urls: ['ml314.com', 'bombora.com'],
  cookies: [
    { name: '_ccmsi', description: { en: 'Tells visitors apart.' } },
    { name: '_ml_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_ccmaid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_ccm_inf', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://bombora.com/privacy-policy/',
};
