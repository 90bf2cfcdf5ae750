import type { CatalogueService } from '../model/service';

export const ezoic: CatalogueService<'ezoic', 'marketing'> = {
  id: 'ezoic',
  category: 'marketing',
  vendor: 'Ezoic',
  title: { en: 'Ezoic' },
  description: {
    en: 'Sells and places the advertising of the site.',
    de: 'Verkauft und platziert die Werbung der Website.',
  },
  privacyPolicy: 'https://www.ezoic.com/privacy-policy/',
  urls: ['ezoic.net', 'ezoic.com', 'ezojs.com', 'ezodn.com', 'ezoic.co'],
  cookies: [
    { name: 'ezoadgid_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezopvc_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezoref_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezostid_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezouid_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezovid_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezovuuid_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezovuuidtime_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezux_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezoab_*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezosuigeneris*', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezosuibasgeneris-1', lifetime: 'PT30M', description: { en: 'Tells visitors apart.' } },
    { name: 'ezoawesome_*', description: { en: 'Keeps further state.' } },
    { name: 'active_template::*', description: { en: 'Keeps further state.' } },
    { name: 'ezds', description: { en: 'Keeps further state.' } },
    { name: 'ezohw', description: { en: 'Keeps further state.' } },
    { name: 'ezCMPCookieConsent', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'ezoic*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'ezux_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.ezoic.com/privacy-policy/',
};
