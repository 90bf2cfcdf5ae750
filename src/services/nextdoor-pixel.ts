import type { CatalogueService } from '../model/service';

export const nextdoorPixel: CatalogueService<'nextdoor-pixel', 'marketing'> = {
  id: 'nextdoor-pixel',
  category: 'marketing',
  vendor: 'Nextdoor',
  title: { en: 'Nextdoor Pixel' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://legal.nextdoor.com/us-privacy-policy/',
  urls: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  cookies: [
    { name: 'ndp_session_id', description: { en: 'Tells visitors apart.' } },
    { name: 'ndclid', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.nextdoor.com/s/article/About-the-Nextdoor-Pixel',
};
