import type { CatalogueService } from '../model/service';

export const smartlook: CatalogueService<'smartlook', 'analytics'> = {
  id: 'smartlook',
  category: 'analytics',
  vendor: 'Cisco',
  title: { en: 'Smartlook' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://web.smartlook.com/privacy-policy',
  urls: ['smartlook.com', 'smartlook.cloud'],
  inline: ["smartlook('init'"],
  cookies: [
    { name: 'SL_C_*', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: 'SL_L_*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'smartlook*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'SL_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'SL_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'smartlook*', description: { en: 'State of the service.' } },
  ],
  source: 'https://help.smartlook.com/en/articles/3244452-privacy-policy-for-smartlook',
};
