import type { CatalogueService } from '../model/service';

export const hcaptcha: CatalogueService<'hcaptcha', 'preferences'> = {
  id: 'hcaptcha',
  category: 'preferences',
  vendor: 'Intuition Machines',
  title: { en: 'hCaptcha' },
  description: {
    en: 'Tells people from programs in forms.',
    de: 'Unterscheidet in Formularen Menschen von Programmen.',
  },
  privacyPolicy: 'https://www.hcaptcha.com/privacy',
  urls: ['hcaptcha.com'],
  cookies: [
    {
      name: 'hc_accessibility',
      lifetime: 'P1D',
      description: { en: 'Lets people pass who asked for accessible access.' },
    },
    { name: 'hmt_id', lifetime: 'P30D', description: { en: 'Rates the risk of abuse.' } },
  ],
  source: 'https://docs.hcaptcha.com/',
};
