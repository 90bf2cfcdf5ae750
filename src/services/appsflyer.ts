import type { CatalogueService } from '../model/service';

export const appsflyer: CatalogueService<'appsflyer', 'marketing'> = {
  id: 'appsflyer',
  category: 'marketing',
  vendor: 'AppsFlyer',
  title: { en: 'AppsFlyer' },
  description: { en: 'Measures which ads lead to use.', de: 'Misst, welche Anzeigen zur Nutzung führen.' },
  privacyPolicy: 'https://www.appsflyer.com/legal/privacy-policy/',
  urls: ['appsflyer.com', 'onelink.me', 'appsflyersdk.com'],
  cookies: [
    { name: 'afUserId', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: 'AF_SYNC', lifetime: 'P7D', description: { en: 'Keeps the time of the last matching.' } },
    { name: 'af_id', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: 'AF_DEFAULT_MEASUREMENT_STATUS', description: { en: 'Keeps the choice on measuring.' } },
  ],
  storage: [
    { kind: 'local', name: 'afUserId', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: 'AF_*', description: { en: 'State of the library.' } },
    { kind: 'local', name: 'af_*', description: { en: 'State of the library.' } },
  ],
  source: 'https://support.appsflyer.com/hc/en-us/articles/360001610038',
};
