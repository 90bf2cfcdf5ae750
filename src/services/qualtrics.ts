import type { CatalogueService } from '../model/service';

export const qualtrics: CatalogueService<'qualtrics', 'analytics'> = {
  id: 'qualtrics',
  category: 'analytics',
  vendor: 'Qualtrics',
  title: { en: 'Qualtrics Website Feedback' },
  description: { en: 'Shows forms and surveys.', de: 'Zeigt Formulare und Umfragen.' },
  privacyPolicy: 'https://www.qualtrics.com/privacy-statement/',
  urls: ['siteintercept.qualtrics.com', 'qualtrics.com'],
  cookies: [
    { name: 'QSI_SI_*', description: { en: 'Limits how often a survey is asked.' } },
    { name: 'QSI_HistorySession', lifetime: 'session', description: { en: 'Keeps pages of the session.' } },
    { name: 'QSI_*', description: { en: 'State of the service.' } },
    { name: 'QST', description: { en: 'Keeps the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'QSI_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'QSI_*', description: { en: 'State of the service.' } },
  ],
  source:
    'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/step-5-testing-activating-your-project/',
};
