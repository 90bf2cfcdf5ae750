import type { CatalogueService } from '../model/service';

export const disqus: CatalogueService<'disqus', 'marketing'> = {
  id: 'disqus',
  category: 'marketing',
  vendor: 'Zeta',
  title: { en: 'Disqus' },
  description: { en: 'Shows comments, with ads.', de: 'Zeigt Kommentare, mit Anzeigen.' },
  privacyPolicy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  urls: ['disqus.com', 'disquscdn.com', 'disqusads.com'],
  inline: ['disqus_config', 'disqus_shortname'],
  cookies: [
    { name: 'disqus_unique', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'disqusauth', description: { en: 'Keeps the sign-in.' } },
    { name: '__jid', lifetime: 'PT30M', description: { en: 'Keeps comments across pages.' } },
    { name: 'disqus_*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'disqus*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'disqus*', description: { en: 'State of the service.' } },
  ],
  source: 'https://help.disqus.com/en/articles/1717155-use-of-cookies',
};
