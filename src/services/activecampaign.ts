import type { CatalogueService } from '../model/service';

export const activecampaign: CatalogueService<'activecampaign', 'marketing'> = {
  id: 'activecampaign',
  category: 'marketing',
  vendor: 'ActiveCampaign',
  title: { en: 'ActiveCampaign' },
  description: {
    en: 'Sends e-mail and links it with visits.',
    de: 'Versendet E-Mails und verknüpft sie mit Besuchen.',
  },
  privacyPolicy: 'https://www.activecampaign.com/legal/privacy-policy',
  urls: ['activehosted.com', 'trackcmp.net', 'activecampaign.com', 'app-us1.com'],
  inline: ["vgo('setAccount'"],
  cookies: [
    { name: 'ac_enable_tracking', lifetime: 'P30D', description: { en: 'Keeps the consent to tracking.' } },
    { name: 'prism_*', lifetime: 'P30D', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://help.activecampaign.com/hc/en-us/articles/221542267',
};
