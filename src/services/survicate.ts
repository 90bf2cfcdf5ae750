import type { CatalogueService } from '../model/service';

export const survicate: CatalogueService<'survicate', 'analytics'> = {
  id: 'survicate',
  category: 'analytics',
  vendor: 'Survicate',
  title: { en: 'Survicate' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://survicate.com/legal/privacy-policy/',
  urls: ['survicate.com'],
  cookies: [{ name: '_svs', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: '_svs', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'survicate*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'svc_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'survicate*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'svc_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://help.survicate.com/en/articles/3947003',
};
