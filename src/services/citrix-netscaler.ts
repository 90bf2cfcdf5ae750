import type { CatalogueService } from '../model/service';

export const citrixNetscaler: CatalogueService<'citrix-netscaler', 'necessary'> = {
  id: 'citrix-netscaler',
  category: 'necessary',
  vendor: 'Citrix',
  title: { en: 'NetScaler' },
  description: { en: 'Spreads requests over servers.', de: 'Verteilt Anfragen auf Server.' },
  privacyPolicy: 'https://www.cloud.com/privacy-policy',
  cookies: [
    { name: 'NSC_*', description: { en: 'Sends requests of one visitor to one server.' } },
    { name: 'citrix_ns_id', description: { en: 'Sends requests of one visitor to one server.' } },
    { name: 'citrix_ns_id_*', description: { en: 'Sends requests of one visitor to one server.' } },
  ],
  source: 'https://docs.netscaler.com/',
};
