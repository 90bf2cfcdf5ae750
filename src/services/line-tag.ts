import type { CatalogueService } from '../model/service';

export const lineTag: CatalogueService<'line-tag', 'marketing'> = {
  id: 'line-tag',
  category: 'marketing',
  vendor: 'LY Corporation',
  title: { en: 'LINE Tag' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://line.me/en/terms/policy/',
  urls: ['d.line-scdn.net', 'tr.line.me'],
  cookies: [
    { name: '__lt__cid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '__lt__sid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '__lt__cid.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '__lt__sid.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_ldbrbid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.linebiz.com/jp-en/manual/line-ads/',
};
