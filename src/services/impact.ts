import type { CatalogueService } from '../model/service';

export const impact: CatalogueService<'impact', 'marketing'> = {
  id: 'impact',
  category: 'marketing',
  vendor: 'impact.com',
  title: { en: 'impact.com' },
  description: { en: 'Credits partners with purchases.', de: 'Rechnet Käufe Partnern zu.' },
  privacyPolicy: 'https://impact.com/privacy-policy/',
  urls: ['impactradius.com', 'impactradius-event.com', 'impactcdn.com', 'ojrq.net', 'evyy.net', 'sjv.io'],
  cookies: [
    { name: 'IR_gbd', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    { name: 'IR_PI', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'IR_*', lifetime: 'P30D', description: { en: 'Keeps the click on an ad.' } },
    { name: 'brwsr', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://integrations.impact.com/',
};
