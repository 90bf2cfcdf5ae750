import type { CatalogueService } from '../model/service';

export const singular: CatalogueService<'singular', 'marketing'> = {
  id: 'singular',
  category: 'marketing',
  vendor: 'Singular Labs',
  title: { en: 'Singular' },
  description: { en: 'Measures which ads lead to use.', de: 'Misst, welche Anzeigen zur Nutzung führen.' },
  privacyPolicy: 'https://www.singular.net/privacy-policy/',
  urls: ['singular.net'],
  cookies: [{ name: '*singular_*', description: { en: 'Recognises the device.' } }],
  storage: [
    { kind: 'local', name: '*singular_*', description: { en: 'Recognises the device and the session.' } },
    { kind: 'local', name: 'singular*', description: { en: 'State of the library.' } },
    { kind: 'session', name: '*singular_*', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: '*_did_send_event.*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '*_did_visit_site', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '*_touchpoint_timestamp', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.singular.net/hc/en-us/articles/360039991491',
};
