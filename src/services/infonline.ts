import type { CatalogueService } from '../model/service';

export const infonline: CatalogueService<'infonline', 'analytics'> = {
  id: 'infonline',
  category: 'analytics',
  vendor: 'INFOnline',
  title: { en: 'INFOnline' },
  description: {
    en: 'Measures reach, and tells visitors apart over many sites.',
    de: 'Misst Reichweite und unterscheidet Besucher über viele Websites hinweg.',
  },
  privacyPolicy: 'https://www.infonline.de/datenschutz/',
  urls: ['ioam.de', 'iocnt.net', 'infonline.de'],
  cookies: [
    { name: 'i00', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ioam2018', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ioma2018', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'iom_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ioam2018', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ioma2018', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'iom_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.infonline.de/',
};
