import type { CatalogueService } from '../model/service';

export const contentsquare: CatalogueService<'contentsquare', 'analytics'> = {
  id: 'contentsquare',
  category: 'analytics',
  vendor: 'Contentsquare',
  title: { en: 'Contentsquare' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://contentsquare.com/privacy-center/privacy-policy/',
  urls: ['contentsquare.net', 'contentsquare.com'],
  inline: ['_uxa'],
  cookies: [
    { name: '_cs_id', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_cs_s', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_cs_c', lifetime: 'P13M', description: { en: 'Keeps the consent.' } },
    { name: '_cs_cvars', lifetime: 'session', description: { en: 'Keeps custom variables.' } },
    { name: '_cs_ex', lifetime: 'P30D', description: { en: 'Leaves the visitor out of measuring.' } },
    { name: '_cs_mk', lifetime: 'PT30M', description: { en: 'Links with other services.' } },
    { name: '_cs_mk_*', lifetime: 'PT30M', description: { en: 'Links with other services.' } },
    { name: '_cs_optout', lifetime: 'P13M', description: { en: 'Keeps the objection.' } },
    { name: '_cs_root-domain', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    { name: '_cs_rl', description: { en: 'Keeps recordings.' } },
    { name: '_cs_debug', description: { en: 'Debugs the service.' } },
  ],
  storage: [
    { kind: 'local', name: '_cs_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '_cs_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://docs.contentsquare.com/en/web/cookies/',
};
