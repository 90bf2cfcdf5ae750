import type { CatalogueService } from '../model/service';

export const haproxy: CatalogueService<'haproxy', 'necessary'> = {
  id: 'haproxy',
  category: 'necessary',
  vendor: 'HAProxy',
  title: { en: 'HAProxy' },
  description: { en: 'Spreads requests over servers.', de: 'Verteilt Anfragen auf Server.' },
  privacyPolicy: 'https://www.haproxy.com/legal/privacy-policy',
  cookies: [
    { name: 'SERVERID', description: { en: 'Sends requests of one visitor to one server.' } },
    { name: 'SRVNAME', description: { en: 'Sends requests of one visitor to one server.' } },
  ],
  source: 'https://www.haproxy.com/documentation/',
};
