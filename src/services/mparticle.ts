import type { CatalogueService } from '../model/service';

export const mparticle: CatalogueService<'mparticle', 'analytics'> = {
  id: 'mparticle',
  category: 'analytics',
  vendor: 'Rokt',
  title: { en: 'mParticle' },
  description: {
    en: 'Collects events and passes them on to other services.',
    de: 'Sammelt Ereignisse und gibt sie an andere Dienste weiter.',
  },
  privacyPolicy: 'https://www.mparticle.com/privacypolicy/',
  urls: ['mparticle.com'],
  inline: ['mParticle.init('],
  cookies: [
    { name: 'mprtcl-v4_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'mprtcl-*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: 'mprtcl-*', description: { en: 'State of the library.' } },
    { kind: 'session', name: 'mprtcl-*', description: { en: 'State of the library.' } },
  ],
  source: 'https://docs.mparticle.com/developers/sdk/web/',
};
