import type { CatalogueService } from '../model/service';

export const googleServerTagging: CatalogueService<'google-server-tagging', 'marketing'> = {
  id: 'google-server-tagging',
  category: 'marketing',
  vendor: 'Google',
  title: { en: 'Google server-side tagging' },
  description: { en: 'Loads other tags.', de: 'Lädt weitere Tags.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  cookies: [
    { name: 'FPID', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'FPLC', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'FPGCLDC', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'FPGCLGB', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'FPGSID', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.google.com/tag-platform/tag-manager/server-side',
};
