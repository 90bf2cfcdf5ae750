import type { CatalogueService } from '../model/service';

export const rewardful: CatalogueService<'rewardful', 'marketing'> = {
  id: 'rewardful',
  category: 'marketing',
  vendor: 'Rewardful',
  title: { en: 'Rewardful' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.getrewardful.com/privacy',
  urls: ['getrewardful.com', 'wdfl.co', 'rewardful.com'],
  cookies: [
    { name: 'rewardful.referral', lifetime: 'P60D', description: { en: 'Keeps where the visit came from.' } },
    { name: 'rewardful.*', lifetime: 'P60D', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://help.rewardful.com/',
};
