import type { CatalogueService } from '../model/service';

export const applovin: CatalogueService<'applovin', 'marketing'> = {
  id: 'applovin',
  category: 'marketing',
  vendor: 'AppLovin',
  title: { en: 'AppLovin (Axon) Pixel' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.applovin.com/privacy/',
  urls: ['albss.com', 'applovin.com', 'axon.ai'],
  cookies: [
    { name: '_axwrt', description: { en: 'Tells visitors apart.' } },
    { name: 'axwrt', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'axon_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_axwrt', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.applovin.com/privacy/',
};
