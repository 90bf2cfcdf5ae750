import type { CatalogueService } from '../model/service';

export const cloudflare: CatalogueService<'cloudflare', 'necessary'> = {
  id: 'cloudflare',
  category: 'necessary',
  vendor: 'Cloudflare',
  title: { en: 'Cloudflare' },
  description: {
    en: 'Delivers the site and protects it from attacks.',
    de: 'Liefert die Website aus und schützt sie vor Angriffen.',
  },
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  cookies: [
    { name: '__cf_bm', lifetime: 'PT30M', httpOnly: true, description: { en: 'Detects programs.' } },
    {
      name: 'cf_clearance',
      lifetime: 'P1Y',
      httpOnly: true,
      description: { en: 'Keeps that a check was passed.' },
    },
    {
      name: '__cflb',
      lifetime: 'P1D',
      httpOnly: true,
      description: { en: 'Keeps a visitor on one server.' },
    },
    {
      name: '__cfseq',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Limits the rate of requests.' },
    },
    {
      name: '__cfruid',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Limits the rate of requests.' },
    },
    {
      name: '_cfuvid',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Limits the rate of requests.' },
    },
    {
      name: '__cfwaitingroom',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Keeps the place in a waiting room.' },
    },
    {
      name: 'cf_ob_info',
      lifetime: 'PT30S',
      description: { en: 'Shows a stored copy while the server is away.' },
    },
    {
      name: 'cf_use_ob',
      lifetime: 'PT30S',
      description: { en: 'Shows a stored copy while the server is away.' },
    },
    {
      name: '__cfduid',
      lifetime: 'P30D',
      httpOnly: true,
      description: { en: 'Recognises browsers behind one address (older versions).' },
    },
    { name: 'cf_chl_rc_i', lifetime: 'PT1H', description: { en: 'Keeps the state of a check.' } },
    { name: 'cf_chl_rc_ni', lifetime: 'PT1H', description: { en: 'Keeps the state of a check.' } },
    { name: 'cf_chl_rc_m', lifetime: 'PT1H', description: { en: 'Keeps the state of a check.' } },
    { name: 'CF_Authorization', lifetime: 'P1D', httpOnly: true, description: { en: 'Keeps a sign-in.' } },
    { name: 'CF_AppSession', lifetime: 'P1D', httpOnly: true, description: { en: 'Keeps a sign-in.' } },
  ],
  source: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
};
