import { POLICY } from './page';

/** One of everything the interface shows. */
export const RICH = {
  ...POLICY,
  categories: [
    ...POLICY.categories,
    { id: 'training', separate: true, title: { en: 'Model training', de: 'Training' } },
  ],
  services: [
    ...POLICY.services,
    { id: 'counter', category: 'analytics', vendor: 'Counter', urls: ['counter.test'] },
  ],
  ui: {},
};
