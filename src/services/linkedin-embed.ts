import type { CatalogueService } from '../model/service';

export const linkedinEmbed: CatalogueService<'linkedin-embed', 'marketing'> = {
  id: 'linkedin-embed',
  category: 'marketing',
  vendor: 'LinkedIn',
  title: { en: 'LinkedIn embeds and sign-in' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  urls: [
    'platform.linkedin.com',
    'linkedin.com/embed/*',
    'linkedin.com/oauth/*',
    'static.licdn.com',
    'media.licdn.com',
    'linkedin.com/',
  ],
  cookies: [
    { name: 'li_mc', description: { en: 'Tells visitors apart.' } },
    { name: 'li_at', description: { en: 'Tells visitors apart.' } },
    { name: 'liap', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.linkedin.com/legal/cookie-policy',
};
