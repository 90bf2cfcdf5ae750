import type { CatalogueService } from '../model/service';

export const iabTcf: CatalogueService<'iab-tcf', 'necessary'> = {
  id: 'iab-tcf',
  category: 'necessary',
  vendor: 'IAB Europe',
  title: { en: 'Consent strings (TCF, GPP, US Privacy)' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://iabeurope.eu/privacy-policy/',
  cookies: [
    { name: 'euconsent', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'euconsent-v2', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'eupubconsent', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'eupubconsent-v2', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'addtl_consent', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'usprivacy', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'us_privacy', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__gpp', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__gpp_sid', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'gpp_string', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'IABTCF_*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'IABGPP_*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: 'usnatUUID', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'euconsent-v2', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'IABTCF_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'IABGPP_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'addtl_consent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'usprivacy', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
};
