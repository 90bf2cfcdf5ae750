import type { CatalogueService } from '../model/service';

export const azureLoadBalancer: CatalogueService<'azure-load-balancer', 'necessary'> = {
  id: 'azure-load-balancer',
  category: 'necessary',
  vendor: 'Microsoft',
  title: { en: 'Azure App Service' },
  description: { en: 'Spreads visitors over servers.', de: 'Verteilt Besucher auf Server.' },
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  cookies: [
    {
      name: 'ARRAffinity',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Keeps a visitor on one server.' },
    },
    {
      name: 'ARRAffinitySameSite',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Keeps a visitor on one server.' },
    },
    {
      name: 'ApplicationGatewayAffinity',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Keeps a visitor on one server.' },
    },
    {
      name: 'ApplicationGatewayAffinityCORS',
      lifetime: 'session',
      httpOnly: true,
      description: { en: 'Keeps a visitor on one server.' },
    },
    {
      name: 'TiPMix',
      lifetime: 'PT1H',
      httpOnly: true,
      description: { en: 'Chooses a version of the site.' },
    },
    {
      name: 'x-ms-routing-name',
      lifetime: 'PT1H',
      httpOnly: true,
      description: { en: 'Chooses a version of the site.' },
    },
  ],
  source: 'https://learn.microsoft.com/en-us/azure/app-service/',
};
