import type { CatalogueService } from '../model/service';

export const wootric: CatalogueService<'wootric', 'analytics'> = {
  id: 'wootric',
  category: 'analytics',
  vendor: 'InMoment',
  title: { en: 'Wootric' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://inmoment.com/privacy-policy/',
  urls: ['wootric.com'],
  cookies: [
    { name: '_wootric_session', lifetime: 'P90D', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'wootric*', lifetime: 'P90D', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'wootric*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_wootric*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://docs.wootric.com/',
};
