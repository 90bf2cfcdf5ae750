import type { CatalogueService } from '../model/service';

export const datadome: CatalogueService<'datadome', 'necessary'> = {
  id: 'datadome',
  category: 'necessary',
  vendor: 'DataDome',
  title: { en: 'DataDome' },
  description: {
    en: 'Protects the site from programs that abuse it.',
    de: 'Schützt die Website vor missbräuchlichen Programmen.',
  },
  privacyPolicy: 'https://datadome.co/privacy-policy/',
  urls: ['captcha-delivery.com', 'datadome.co'],
  cookies: [{ name: 'datadome', lifetime: 'P1Y', description: { en: 'Detects programs.' } }],
  storage: [{ kind: 'local', name: 'ddSession', description: { en: 'Detects programs.' } }],
  source: 'https://docs.datadome.co/docs/cookie-session-storage',
};
