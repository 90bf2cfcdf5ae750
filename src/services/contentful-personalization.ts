import type { CatalogueService } from '../model/service';

export const contentfulPersonalization: CatalogueService<'contentful-personalization', 'personalization'> = {
  id: 'contentful-personalization',
  category: 'personalization',
  vendor: 'Contentful',
  title: { en: 'Contentful Personalization (Ninetailed)' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://www.contentful.com/legal/privacy-at-contentful/privacy-notice/',
  urls: ['ninetailed.co', 'experience.ninetailed.co'],
  cookies: [{ name: 'ninetailed_*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: '__nt_anonymous_id__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt_profile__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt_experiences__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt_changes__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt_debug__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt-consent__', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__nt_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://github.com/ninetailed-inc/experience.js',
  checked: '2026-11-24',
};
