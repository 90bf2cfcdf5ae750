import type { CatalogueService } from '../model/service';

export const awin: CatalogueService<'awin', 'marketing'> = {
  id: 'awin',
  category: 'marketing',
  vendor: 'Awin',
  title: { en: 'Awin' },
  description: { en: 'Credits partners with purchases.', de: 'Rechnet Käufe Partnern zu.' },
  privacyPolicy: 'https://www.awin.com/gb/privacy',
  urls: ['dwin1.com', 'awin1.com', 'zenaps.com'],
  inline: ['AWIN.Tracking'],
  cookies: [
    { name: 'AwinChannelCookie', lifetime: 'P30D', description: { en: 'Keeps the channel of a visit.' } },
    { name: '_aw_m_*', lifetime: 'P1Y', description: { en: 'Keeps the click on an ad.' } },
    { name: '_aw_sn_*', lifetime: 'P1Y', description: { en: 'Keeps the click on an ad.' } },
    { name: 'awpv*', lifetime: 'P1D', description: { en: 'Keeps a view of an ad.' } },
    { name: 'bId', lifetime: 'P1Y', description: { en: 'Recognises the browser.' } },
  ],
  storage: [
    { kind: 'local', name: 'AwinMasterTag*', description: { en: 'State of the tag.' } },
    { kind: 'local', name: '_aw_*', description: { en: 'State of the tag.' } },
  ],
  source: 'https://wiki.awin.com/index.php/Advertiser_Tracking_Guide',
};
