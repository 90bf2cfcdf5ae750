import type { CatalogueService } from '../model/service';

export const f5BigIp: CatalogueService<'f5-big-ip', 'necessary'> = {
  id: 'f5-big-ip',
  category: 'necessary',
  vendor: 'F5',
  title: { en: 'BIG-IP' },
  description: { en: 'Spreads visitors over servers.', de: 'Verteilt Besucher auf Server.' },
  privacyPolicy: 'https://www.f5.com/company/policies/privacy-notice',
  cookies: [
    { name: 'BIGipServer*', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
  ],
  source: 'https://my.f5.com/manage/s/article/K6917',
};
