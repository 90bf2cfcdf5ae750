import type { CatalogueService } from '../model/service';

export const awsLoadBalancer: CatalogueService<'aws-load-balancer', 'necessary'> = {
  id: 'aws-load-balancer',
  category: 'necessary',
  vendor: 'Amazon Web Services',
  title: { en: 'AWS load balancer' },
  description: { en: 'Spreads visitors over servers.', de: 'Verteilt Besucher auf Server.' },
  privacyPolicy: 'https://aws.amazon.com/privacy/',
  cookies: [
    { name: 'AWSALB', lifetime: 'P7D', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSALBCORS', lifetime: 'P7D', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSALBTG', lifetime: 'P7D', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSALBTGCORS', lifetime: 'P7D', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSALBAPP-*', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSELB', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'AWSELBCORS', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
    { name: 'aws-waf-token', lifetime: 'P4D', description: { en: 'Detects programs.' } },
  ],
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
};
