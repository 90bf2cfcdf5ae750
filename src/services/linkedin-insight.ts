import type { CatalogueService } from '../model/service';

export const linkedinInsight: CatalogueService<'linkedin-insight', 'marketing'> = {
  id: 'linkedin-insight',
  category: 'marketing',
  vendor: 'LinkedIn',
  title: { en: 'LinkedIn Insight Tag' },
  description: {
    en: 'Measures the effect of ads on LinkedIn and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf LinkedIn und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  urls: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'ads.linkedin.com/',
    'dc.ads.linkedin.com',
    'linkedin.com/px/*',
    'linkedin.com/li/track*',
  ],
  inline: ['_linkedin_partner_id', '_linkedin_data_partner_ids'],
  cookies: [
    { name: 'li_fat_id', lifetime: 'P30D', description: { en: 'Recognises members for measuring ads.' } },
    { name: 'li_giant', lifetime: 'P7D', description: { en: 'Recognises members for measuring ads.' } },
    { name: 'ln_or', lifetime: 'P1D', description: { en: 'Tries whether the tag can measure.' } },
    { name: 'li_sugr', lifetime: 'P90D', description: { en: 'Recognises the browser.' } },
    { name: 'bcookie', lifetime: 'P1Y', description: { en: 'Recognises the browser.' } },
    { name: 'bscookie', lifetime: 'P1Y', description: { en: 'Recognises the browser.' } },
    { name: 'lidc', lifetime: 'P1D', description: { en: 'Chooses a data centre.' } },
    { name: 'UserMatchHistory', lifetime: 'P30D', description: { en: 'Matches visitors for ads.' } },
    {
      name: 'AnalyticsSyncHistory',
      lifetime: 'P30D',
      description: { en: 'Keeps the last matching of visitors.' },
    },
    { name: 'lms_ads', lifetime: 'P30D', description: { en: 'Recognises members for ads.' } },
    { name: 'lms_analytics', lifetime: 'P30D', description: { en: 'Recognises members for statistics.' } },
    { name: 'li_gc', lifetime: 'P6M', description: { en: 'Keeps the consent given to LinkedIn.' } },
  ],
  storage: [
    { kind: 'local', name: 'li_adsId', description: { en: 'Recognises the browser for ads.' } },
    { kind: 'local', name: 'li_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.linkedin.com/legal/l/cookie-table',
};
