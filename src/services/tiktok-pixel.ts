import type { CatalogueService } from '../model/service';

export const tiktokPixel: CatalogueService<'tiktok-pixel', 'marketing'> = {
  id: 'tiktok-pixel',
  category: 'marketing',
  vendor: 'TikTok',
  title: { en: 'TikTok Pixel' },
  description: {
    en: 'Measures the effect of ads on TikTok and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf TikTok und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.tiktok.com/legal/privacy-policy',
  urls: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'ads.tiktok.com', 'business-api.tiktok.com'],
  inline: ['TiktokAnalyticsObject', 'ttq.load('],
  cookies: [
    { name: '_ttp', lifetime: 'P13M', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_tt_enable_cookie', lifetime: 'P13M', description: { en: 'Keeps that cookies are in use.' } },
    { name: 'ttcsid', lifetime: 'P90D', description: { en: 'Keeps the session for measuring ads.' } },
    { name: 'ttcsid_*', lifetime: 'P90D', description: { en: 'Keeps the session for measuring ads.' } },
    { name: 'ttclid', lifetime: 'P90D', description: { en: 'Keeps the click on an ad.' } },
    { name: 'ttp', lifetime: 'P13M', description: { en: 'Tells visitors apart for ads.' } },
  ],
  storage: [
    { kind: 'local', name: 'tt_pixel_*', description: { en: 'State of the pixel.' } },
    { kind: 'local', name: 'ttcsid*', description: { en: 'Keeps the session for measuring ads.' } },
    { kind: 'session', name: 'tt_appInfo', description: { en: 'State of the pixel.' } },
    { kind: 'session', name: 'tt_sessionId', description: { en: 'Recognises the session.' } },
    {
      kind: 'session',
      name: 'tt_pixel_session_index',
      description: { en: 'Counts the pages of a session.' },
    },
    { kind: 'session', name: '__tt_*', description: { en: 'State of the pixel.' } },
    { kind: 'local', name: 'tt_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'tt_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
};
