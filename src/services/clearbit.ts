import type { CatalogueService } from '../model/service';

export const clearbit: CatalogueService<'clearbit', 'marketing'> = {
  id: 'clearbit',
  category: 'marketing',
  vendor: 'HubSpot',
  title: { en: 'Clearbit' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://clearbit.com/privacy',
  urls: ['clearbit.com', 'clearbitjs.com', 'clearbitscripts.com'],
  cookies: [
    { name: 'cb_user_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'cb_group_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'cb_anonymous_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'cb_user_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'cb_group_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'cb_anonymous_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'cb_user_traits', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'cb_group_properties', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.clearbit.com/',
};
