import type { CatalogueService } from '../model/service';

export const pinterestTag: CatalogueService<'pinterest-tag', 'marketing'> = {
  id: 'pinterest-tag',
  category: 'marketing',
  vendor: 'Pinterest',
  title: { en: 'Pinterest tag' },
  description: {
    en: 'Measures the effect of ads on Pinterest and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf Pinterest und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://policy.pinterest.com/privacy-policy',
  urls: [
    'ct.pinterest.com',
    's.pinimg.com',
    'assets.pinterest.com',
    'widgets.pinterest.com',
    'log.pinterest.com',
  ],
  inline: ["pintrk('load'", 'pintrk("load"'],
  cookies: [
    {
      name: '_pin_unauth',
      lifetime: 'P1Y',
      description: { en: 'Groups actions of visitors who are not signed in.' },
    },
    { name: '_pinterest_ct', lifetime: 'session', description: { en: 'Groups actions of a visitor.' } },
    { name: '_pinterest_ct_ua', lifetime: 'P1Y', description: { en: 'Groups actions of a visitor.' } },
    { name: '_pinterest_ct_rt', lifetime: 'P1Y', description: { en: 'Groups actions of a visitor.' } },
    { name: '_pinterest_sess', lifetime: 'P1Y', description: { en: 'Keeps the sign-in at Pinterest.' } },
    { name: '_pinterest_cm', lifetime: 'P1Y', description: { en: 'Groups actions across pages.' } },
    { name: '_epik', lifetime: 'P1Y', description: { en: 'Keeps the click on an ad.' } },
    { name: '_derived_epik', lifetime: 'P1Y', description: { en: 'Keeps the click on an ad.' } },
  ],
  source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
};
