import type { CatalogueService } from '../model/service';

export const awsRum: CatalogueService<'aws-rum', 'analytics'> = {
  id: 'aws-rum',
  category: 'analytics',
  vendor: 'Amazon Web Services',
  title: { en: 'CloudWatch RUM' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://aws.amazon.com/privacy/',
  urls: [
    'dataplane.rum.*.amazonaws.com',
    'client.rum.us-east-1.amazonaws.com',
    'cognito-identity.*.amazonaws.com',
  ],
  cookies: [
    { name: 'cwr_u', lifetime: 'P30D', description: { en: 'Recognises the visitor.' } },
    { name: 'cwr_s', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: 'cwr_*', description: { en: 'Keeps the session.' } },
  ],
  storage: [{ kind: 'local', name: 'cwr_*', description: { en: 'Keeps credentials of measurement.' } }],
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html',
};
