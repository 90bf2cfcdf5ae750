import type { CatalogueService } from '../model/service';

export const figmaEmbed: CatalogueService<'figma-embed', 'preferences'> = {
  id: 'figma-embed',
  category: 'preferences',
  vendor: 'Figma',
  title: { en: 'Figma embeds' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.figma.com/legal/privacy/',
  urls: ['figma.com'],
  cookies: [
    { name: 'figma.session', description: { en: 'Tells visitors apart.' } },
    { name: 'figma.st', description: { en: 'Tells visitors apart.' } },
    { name: 'figma.mst', description: { en: 'Tells visitors apart.' } },
    { name: 'figma.authn', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.figma.com/developers/embed',
};
