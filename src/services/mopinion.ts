import type { CatalogueService } from '../model/service';

export const mopinion: CatalogueService<'mopinion', 'analytics'> = {
  id: 'mopinion',
  category: 'analytics',
  vendor: 'Mopinion',
  title: { en: 'Mopinion' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://mopinion.com/privacy/',
  urls: ['mopinion.com'],
  cookies: [
    { name: 'Pastease.passive.*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'MSopened', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'MSopened.*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'MSFeedbackSent*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'MSclosed*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'Pastease.*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'MSopened*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'mopinion*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://mopinion.atlassian.net/',
};
