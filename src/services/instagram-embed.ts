import type { CatalogueService } from '../model/service';

export const instagramEmbed: CatalogueService<'instagram-embed', 'marketing'> = {
  id: 'instagram-embed',
  category: 'marketing',
  vendor: 'Meta',
  title: { en: 'Instagram posts' },
  description: { en: 'Shows posts from Instagram.', de: 'Zeigt Beiträge von Instagram.' },
  privacyPolicy: 'https://privacycenter.instagram.com/policy',
  urls: ['instagram.com', 'cdninstagram.com'],
  cookies: [
    { name: 'ig_did', lifetime: 'P400D', description: { en: 'Recognises the browser.' } },
    { name: 'ig_nrcb', lifetime: 'P1Y', description: { en: 'Keeps that a notice was shown.' } },
  ],
  source: 'https://privacycenter.instagram.com/policies/cookies/',
};
