import type { CatalogueService } from '../model/service';

export const openpanel: CatalogueService<'openpanel', 'analytics'> = {
  id: 'openpanel',
  category: 'analytics',
  vendor: 'OpenPanel',
  title: { en: 'OpenPanel' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://openpanel.dev/privacy',
  urls: ['openpanel.dev', 'jsdelivr.net/npm/@openpanel/web*', 'unpkg.com/@openpanel/web*'],
  inline: ["window.op('init'"],
  storage: [
    { kind: 'session', name: 'openpanel-pending-revenues', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'openpanel-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'openpanel_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://github.com/Openpanel-dev/openpanel',
  checked: '2026-11-24',
};
