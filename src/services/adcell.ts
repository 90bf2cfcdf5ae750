import type { CatalogueService } from '../model/service';

export const adcell: CatalogueService<'adcell', 'marketing'> = {
  id: 'adcell',
  category: 'marketing',
  vendor: 'Firstlead',
  title: { en: 'ADCELL' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.adcell.com/datenschutz',
  urls: ['adcell.com'],
  cookies: [
    { name: 'ADCELLpid*', lifetime: 'P2Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ADCELLspid*', lifetime: 'P2Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ADCELLvpid*', lifetime: 'P2Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ADCELLjh*', lifetime: 'P2Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ADCELL*', lifetime: 'P2Y', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://www.adcell.com/datenschutz',
};
