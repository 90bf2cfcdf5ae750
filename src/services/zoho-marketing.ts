import type { CatalogueService } from '../model/service';

export const zohoMarketing: CatalogueService<'zoho-marketing', 'marketing'> = {
  id: 'zoho-marketing',
  category: 'marketing',
  vendor: 'Zoho',
  title: { en: 'Zoho Marketing Automation' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.zoho.com/privacy.html',
  urls: ['zohopublic.com/zc/*', 'campaigns.zoho.com', 'maillist-manage.com', 'marketingautomation.zoho.com'],
  cookies: [
    { name: 'zc_cu', description: { en: 'Tells visitors apart.' } },
    { name: 'zc_cu_exp', description: { en: 'Tells visitors apart.' } },
    { name: 'zc_show', description: { en: 'Tells visitors apart.' } },
    { name: 'zc_loc', description: { en: 'Tells visitors apart.' } },
    { name: 'zc_consent', description: { en: 'Tells visitors apart.' } },
    { name: 'zc_tp', description: { en: 'Tells visitors apart.' } },
    { name: 'ZCAMPAIGN_CSRF_TOKEN', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.zoho.com/portal/en/kb/marketing-automation',
};
