import type { CatalogueService } from '../model/service';

export const awsCognito: CatalogueService<'aws-cognito', 'necessary'> = {
  id: 'aws-cognito',
  category: 'necessary',
  vendor: 'Amazon Web Services',
  title: { en: 'Amazon Cognito' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://aws.amazon.com/privacy/',
  urls: ['cognito-idp.*.amazonaws.com', 'amazoncognito.com'],
  cookies: [{ name: 'CognitoIdentityServiceProvider.*', description: { en: 'Keeps the sign-in.' } }],
  storage: [
    { kind: 'local', name: 'CognitoIdentityServiceProvider.*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'amplify-signin-with-hostedUI', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'amplify-*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'com.amplify.*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'amplify-*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.amplify.aws/gen1/javascript/build-a-backend/auth/',
  checked: '2026-11-24',
};
