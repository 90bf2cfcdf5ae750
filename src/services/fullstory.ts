import type { CatalogueService } from '../model/service';

export const fullstory: CatalogueService<'fullstory', 'analytics'> = {
  id: 'fullstory',
  category: 'analytics',
  vendor: 'FullStory',
  title: { en: 'FullStory' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://www.fullstory.com/legal/privacy-policy/',
  urls: ['fullstory.com'],
  inline: ['_fs_org', '_fs_script'],
  cookies: [
    { name: 'fs_uid', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: 'fs_lua', lifetime: 'PT30M', description: { en: 'Keeps the time of the last action.' } },
    { name: 'fs_cid', lifetime: 'P1Y', description: { en: 'Keeps the consent to recording.' } },
    { name: '_fs_*', description: { en: 'State of the recorder.' } },
  ],
  storage: [
    { kind: 'local', name: '_fs_uid', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: '_fs_lua', description: { en: 'Keeps the time of the last action.' } },
    { kind: 'local', name: '_fs_cid', description: { en: 'Keeps the consent to recording.' } },
    { kind: 'local', name: '_fs_*', description: { en: 'State of the recorder.' } },
    { kind: 'local', name: 'fs_*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: '_fs_*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: '_fs_tab_id', description: { en: 'Recognises the tab.' } },
  ],
  source: 'https://help.fullstory.com/hc/en-us/articles/360020829513',
};
