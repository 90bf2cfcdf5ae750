import type { CatalogueService } from '../model/service';

export const posthog: CatalogueService<'posthog', 'analytics'> = {
  id: 'posthog',
  category: 'analytics',
  vendor: 'PostHog',
  title: { en: 'PostHog' },
  description: {
    en: 'Product statistics, session recording and feature flags.',
    de: 'Produktstatistik, Sitzungsaufzeichnung und Feature-Flags.',
  },
  privacyPolicy: 'https://posthog.com/privacy',
  urls: ['posthog.com', 'jsdelivr.net/npm/posthog-js*', 'unpkg.com/posthog-js*'],
  inline: ['posthog.init('],
  cookies: [
    { name: 'ph_*_posthog', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: '__ph_opt_in_out_*', lifetime: 'P1Y', description: { en: 'Keeps the choice on tracking.' } },
    { name: 'ph_*', description: { en: 'Further state of PostHog.' } },
    { name: '__ph_cookie_support_*', description: { en: 'Tries whether cookies work.' } },
  ],
  storage: [
    { kind: 'local', name: 'ph_*_posthog', description: { en: 'Recognises the visitor and the session.' } },
    { kind: 'local', name: '__ph_opt_in_out_*', description: { en: 'Keeps the choice on tracking.' } },
    { kind: 'local', name: 'ph_*', description: { en: 'Further state of PostHog.' } },
    {
      kind: 'local',
      name: '_postHogToolbarParams',
      description: { en: 'Opens the toolbar of the site’s makers.' },
    },
    { kind: 'local', name: 'seenSurvey_*', description: { en: 'Keeps which surveys were seen.' } },
    { kind: 'local', name: 'inProgressSurvey_*', description: { en: 'Keeps which surveys were begun.' } },
    { kind: 'local', name: 'lastSeenSurveyDate', description: { en: 'Keeps when a survey was seen.' } },
    { kind: 'session', name: 'ph_*_window_id', description: { en: 'Recognises the window.' } },
    {
      kind: 'session',
      name: 'ph_*_primary_window_exists',
      description: { en: 'Recognises the first window.' },
    },
    { kind: 'session', name: 'ph_*', description: { en: 'Further state of PostHog.' } },
  ],
  source: 'https://posthog.com/docs/libraries/js/persistence',
};
