import type { CatalogueService } from '../model/service';

export const nginxIngress: CatalogueService<'nginx-ingress', 'necessary'> = {
  id: 'nginx-ingress',
  category: 'necessary',
  vendor: 'NGINX (open source)',
  title: { en: 'Ingress affinity' },
  description: { en: 'Spreads requests over servers.', de: 'Verteilt Anfragen auf Server.' },
  privacyPolicy: 'https://www.f5.com/company/policies/privacy-notice',
  cookies: [{ name: 'INGRESSCOOKIE', description: { en: 'Sends requests of one visitor to one server.' } }],
  source: 'https://kubernetes.github.io/ingress-nginx/examples/affinity/cookie/',
};
