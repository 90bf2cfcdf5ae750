import type { CatalogueService } from '../model/service';

export const sensorsData: CatalogueService<'sensors-data', 'analytics'> = {
  id: 'sensors-data',
  category: 'analytics',
  vendor: 'Sensors Data',
  title: { en: 'Sensors Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.sensorsdata.com/privacy',
  urls: ['sensorsdata.cn', 'sensorsdata.com'],
  cookies: [
    { name: 'sensorsdata2015jssdkcross', description: { en: 'Tells visitors apart.' } },
    { name: 'sensorsdata2015jssdksession', description: { en: 'Tells visitors apart.' } },
    { name: 'sensorsdata2015session', description: { en: 'Tells visitors apart.' } },
    { name: 'sensorsdata2015jssdkcross*', description: { en: 'Tells visitors apart.' } },
    { name: 'sensorsdata2015*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'sensorsdata2015*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sawebjssdk*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'sensorsdata*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'sawebjssdk*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web',
};
