import type { CatalogueService } from '../model/service';

export const consentmanager: CatalogueService<'consentmanager', 'necessary'> = {
  id: 'consentmanager',
  category: 'necessary',
  vendor: 'consentmanager',
  title: { en: 'consentmanager' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.consentmanager.net/privacy/',
  urls: ['consentmanager.net', 'consentmanager.mgr.consensu.org', 'cdn.consentmanager.net'],
  cookies: [
    { name: '__cmpconsent*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpiab*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcvc*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcpc*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpccc*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpwel*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpiuid', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpccx*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcc', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpfcc', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpld', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpccpausps*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcccu*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcvcu*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpcpcu*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
    { name: '__cmpconsentx*', lifetime: 'P13M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [{ kind: 'local', name: '__cmp*', description: { en: 'Keeps the consent given.' } }],
  source: 'https://help.consentmanager.net/',
};
