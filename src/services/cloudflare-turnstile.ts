import type { CatalogueService } from '../model/service';

export const cloudflareTurnstile: CatalogueService<'cloudflare-turnstile', 'preferences'> = {
  id: 'cloudflare-turnstile',
  category: 'preferences',
  vendor: 'Cloudflare',
  title: { en: 'Turnstile' },
  description: {
    en: 'Tells people from programs in forms.',
    de: 'Unterscheidet in Formularen Menschen von Programmen.',
  },
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  urls: ['challenges.cloudflare.com'],
  source: 'https://developers.cloudflare.com/turnstile/',
};
