import type { CatalogueService } from '../model/service';

export const crazyEgg: CatalogueService<'crazy-egg', 'analytics'> = {
  id: 'crazy-egg',
  category: 'analytics',
  vendor: 'Crazy Egg',
  title: { en: 'Crazy Egg' },
  description: {
    en: 'Records heat maps and runs tests.',
    de: 'Zeichnet Heatmaps auf und führt Tests durch.',
  },
  privacyPolicy: 'https://www.crazyegg.com/privacy',
  urls: ['crazyegg.com', 'script.crazyegg.com', 'cetrk.com'],
  cookies: [
    { name: '_ceir', lifetime: 'P1Y', description: { en: 'Recognises returning visitors.' } },
    { name: '_ce.s', lifetime: 'P1Y', description: { en: 'Keeps the session.' } },
    { name: '_ce.irv', lifetime: 'session', description: { en: 'Recognises returning visitors.' } },
    { name: '_ce.clock_data', lifetime: 'P1D', description: { en: 'Keeps the difference of clocks.' } },
    { name: '_ce.clock_event', lifetime: 'P1D', description: { en: 'Keeps the difference of clocks.' } },
    { name: '_ce.cch', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: '_ce.gtld', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    { name: '_CEFT', lifetime: 'P1Y', description: { en: 'Keeps variants of tests.' } },
    { name: 'ceg.s', lifetime: 'P1Y', description: { en: 'Keeps the session.' } },
    { name: 'ceg.u', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'cebs', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: 'cebsp_', lifetime: 'session', description: { en: 'Counts pages of a session.' } },
    { name: 'cebsp_*', lifetime: 'session', description: { en: 'Counts pages of a session.' } },
    { name: 'cecb', description: { en: 'Tries whether cookies work.' } },
    { name: '_ce.*', description: { en: 'State of the recorder.' } },
  ],
  storage: [
    { kind: 'local', name: '_ce.*', description: { en: 'State of the recorder.' } },
    { kind: 'local', name: 'ceg.*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: '_ce.*', description: { en: 'State of the recorder.' } },
  ],
  source: 'https://support.crazyegg.com/hc/en-us/articles/360055105254-Cookies',
};
