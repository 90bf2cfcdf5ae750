import type { CatalogueService } from '../model/service';

export const drift: CatalogueService<'drift', 'preferences'> = {
  id: 'drift',
  category: 'preferences',
  vendor: 'Salesloft',
  title: { en: 'Drift' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.salesloft.com/legal/privacy-notice',
  urls: ['drift.com', 'driftt.com', 'driftcdn.com'],
  inline: ['drift.load(', 'window.drift'],
  cookies: [
    { name: 'driftt_aid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'drift_aid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'driftt_sid', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: 'drift_campaign_refresh', lifetime: 'PT30M', description: { en: 'Limits requests.' } },
    { name: 'drift_eid', lifetime: 'P2Y', description: { en: 'Recognises known visitors.' } },
    { name: 'driftt_eid', lifetime: 'P2Y', description: { en: 'Recognises known visitors.' } },
  ],
  storage: [
    { kind: 'local', name: 'DRIFT_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'drift*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'DRIFT_*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'drift*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://gethelp.drift.com/s/article/Drift-Cookies',
};
