import type { CatalogueService } from '../model/service';

export const elevenlabs: CatalogueService<'elevenlabs', 'preferences'> = {
  id: 'elevenlabs',
  category: 'preferences',
  vendor: 'ElevenLabs',
  title: { en: 'ElevenLabs Agents' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://elevenlabs.io/privacy-policy',
  urls: ['elevenlabs.io'],
  storage: [
    { kind: 'local', name: 'elevenlabs*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'xi:*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://elevenlabs.io/docs',
};
