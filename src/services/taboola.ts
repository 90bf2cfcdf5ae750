import type { CatalogueService } from '../model/service';

export const taboola: CatalogueService<'taboola', 'marketing'> = {
  id: 'taboola',
  category: 'marketing',
  vendor: 'Taboola',
  title: { en: 'Taboola' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.taboola.com/policies/privacy-policy',
  urls: ['taboola.com', 'taboolasyndication.com'],
  inline: ['_tfa', '_taboola'],
  cookies: [
    { name: 't_gid', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 't_pt_gid', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 'taboola_*', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 'trc_cookie_storage', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: '_tb_sess_r', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_tb_t_ppg', lifetime: 'PT30M', description: { en: 'Keeps where the visitor came from.' } },
    { name: 'tb_click_param', lifetime: 'PT50S', description: { en: 'Measures clicks.' } },
  ],
  storage: [
    { kind: 'local', name: 'taboola*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'trc_*', description: { en: 'State of ads.' } },
    { kind: 'local', name: '_taboola*', description: { en: 'State of ads.' } },
    { kind: 'session', name: 'taboola*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'tbl-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'taboola global:*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'taboola global:*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.taboola.com/policies/cookie-policy',
};
