import type { CatalogueService } from '../model/service';

export const mouseflow: CatalogueService<'mouseflow', 'analytics'> = {
  id: 'mouseflow',
  category: 'analytics',
  vendor: 'Mouseflow',
  title: { en: 'Mouseflow' },
  description: { en: 'Records sessions and heat maps.', de: 'Zeichnet Sitzungen und Heatmaps auf.' },
  privacyPolicy: 'https://mouseflow.com/legal/company/privacy-policy/',
  urls: ['mouseflow.com'],
  inline: ['window._mfq'],
  cookies: [
    { name: 'mf_*', lifetime: 'P90D', description: { en: 'Recognises visitors and sessions.' } },
    { name: 'mf_user', lifetime: 'P90D', description: { en: 'Recognises the visitor.' } },
    { name: 'mf_initialDomQueue', lifetime: 'session', description: { en: 'Queue of recordings.' } },
  ],
  storage: [
    { kind: 'local', name: 'mf_*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: 'mf_*', description: { en: 'State of the recorder.' } },
  ],
  source: 'https://help.mouseflow.com/en/articles/4260656-what-cookies-does-mouseflow-use',
};
