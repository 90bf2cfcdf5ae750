import type { CatalogueService } from '../model/service';

export const matomo: CatalogueService<'matomo', 'analytics'> = {
  id: 'matomo',
  category: 'analytics',
  vendor: 'Matomo',
  title: { en: 'Matomo' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://matomo.org/privacy-policy/',
  urls: ['matomo.cloud', '*/matomo.js', '*/matomo.php', '*/piwik.js', '*/piwik.php', '*/js/container_*.js'],
  inline: ['_paq.push('],
  cookies: [
    { name: '_pk_id.*', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_pk_ses.*', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_pk_ref.*', lifetime: 'P6M', description: { en: 'Keeps where the visitor came from.' } },
    { name: '_pk_cvar.*', lifetime: 'PT30M', description: { en: 'Keeps custom variables.' } },
    { name: '_pk_hsr.*', lifetime: 'PT30M', description: { en: 'Keeps the session of a recording.' } },
    { name: '_pk_testcookie*', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: '_pk_*', description: { en: 'Further state of Matomo.' } },
    { name: 'mtm_consent', lifetime: 'P30Y', description: { en: 'Keeps the consent to measuring.' } },
    { name: 'mtm_cookie_consent', lifetime: 'P30Y', description: { en: 'Keeps the consent to cookies.' } },
    {
      name: 'mtm_consent_removed',
      lifetime: 'P30Y',
      description: { en: 'Keeps that consent was withdrawn.' },
    },
    { name: 'matomo_ignore', lifetime: 'P30Y', description: { en: 'Keeps the objection to measuring.' } },
    { name: 'MATOMO_SESSID', lifetime: 'session', description: { en: 'Protects the form for objecting.' } },
    { name: 'PIWIK_SESSID', lifetime: 'session', description: { en: 'Protects the form for objecting.' } },
    { name: 'matomo_sessid', lifetime: 'P14D', description: { en: 'Protects the form for objecting.' } },
    { name: 'piwik_ignore', lifetime: 'P30Y', description: { en: 'Keeps the objection to measuring.' } },
  ],
  storage: [
    { kind: 'local', name: 'matomo*', description: { en: 'State of Matomo.' } },
    { kind: 'local', name: 'MatomoAbTesting*', description: { en: 'Variants of tests.' } },
    { kind: 'indexeddb', name: 'matomo', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://matomo.org/faq/general/faq_146/',
};
