import type { CatalogueService } from '../model/service';

export const canvaEmbed: CatalogueService<'canva-embed', 'preferences'> = {
  id: 'canva-embed',
  category: 'preferences',
  vendor: 'Canva',
  title: { en: 'Canva embeds' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.canva.com/policies/privacy-policy/',
  urls: ['canva.com'],
  cookies: [
    { name: 'CDI', description: { en: 'Tells visitors apart.' } },
    { name: 'CUI', description: { en: 'Tells visitors apart.' } },
    { name: 'CL', description: { en: 'Tells visitors apart.' } },
    { name: 'CS', description: { en: 'Tells visitors apart.' } },
    { name: 'CCK', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.canva.com/policies/cookies-policy/',
};
