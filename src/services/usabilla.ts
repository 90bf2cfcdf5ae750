import type { CatalogueService } from '../model/service';

export const usabilla: CatalogueService<'usabilla', 'analytics'> = {
  id: 'usabilla',
  category: 'analytics',
  vendor: 'SurveyMonkey',
  title: { en: 'GetFeedback Digital (Usabilla)' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  urls: ['usabilla.com', 'getfeedback.com'],
  cookies: [{ name: 'usbls', description: { en: 'Keeps what was shown or closed.' } }],
  storage: [
    { kind: 'local', name: 'usbl.*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'usabilla*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'usbls*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://support.usabilla.com/',
};
