import type { CatalogueService } from '../model/service';

export const gosquared: CatalogueService<'gosquared', 'analytics'> = {
  id: 'gosquared',
  category: 'analytics',
  vendor: 'GoSquared',
  title: { en: 'GoSquared' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.gosquared.com/legal/privacy/',
  urls: ['gosquared.com'],
  inline: ["_gs('GSN"],
  cookies: [
    { name: '_gs_u', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_gs_v', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_gs_s', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_gs_p', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_gs_e', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_gs_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'GSN*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_gs*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'gs_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.gosquared.com/docs/',
};
