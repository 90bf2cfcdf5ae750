/** Sign-in, payment, captchas, maps and players. */
const EMBED = { category: 'preferences', accepts: ['marketing'] };
const PAY = { category: 'necessary', accepts: ['preferences', 'marketing'] };

export const infrastructure = [
  {
    id: '@auth0/auth0-spa-js',
    host: 'cdn.auth0.com',
    category: 'necessary',
    accepts: [],
    source: 'https://auth0.com/docs/manage-users/cookies/spa-authenticate-with-cookies',
    code: `import { createAuth0Client } from '@auth0/auth0-spa-js';
      createAuth0Client({ domain: 'bed.eu.auth0.com', clientId: 'bedauth0', cacheLocation: 'localstorage' }).then((c) => c.getTokenSilently().catch(() => {}));`,
  },
  {
    id: '@okta/okta-auth-js',
    host: 'global.oktacdn.com',
    category: 'necessary',
    accepts: [],
    source: 'https://github.com/okta/okta-auth-js#storage',
    code: `import { OktaAuth } from '@okta/okta-auth-js';
      const okta = new OktaAuth({ issuer: 'https://bed.okta.com/oauth2/default', clientId: 'bedokta', redirectUri: 'https://shop.example/cb' });
      okta.start().catch(() => {}); okta.session.exists().catch(() => {}); okta.setOriginalUri('https://shop.example/a');`,
  },
  {
    id: '@azure/msal-browser',
    host: 'alcdn.msauth.net',
    category: 'necessary',
    accepts: [],
    source: 'https://learn.microsoft.com/entra/msal/javascript/browser/caching',
    code: `import { PublicClientApplication } from '@azure/msal-browser';
      const m = new PublicClientApplication({ auth: { clientId: '11111111-2222-3333-4444-777777777777' }, cache: { cacheLocation: 'localStorage' } }); m.initialize().then(() => m.ssoSilent({}).catch(() => {}));`,
  },
  {
    id: '@stripe/stripe-js',
    host: 'shop.example',
    ...PAY,
    source: 'https://stripe.com/legal/cookies-policy',
    code: `import { loadStripe } from '@stripe/stripe-js'; loadStripe('pk_test_bed').catch(() => {});`,
  },
  {
    id: '@paypal/paypal-js',
    host: 'shop.example',
    ...PAY,
    source: 'https://www.paypal.com/legalhub/paypal/cookie-full',
    code: `import { loadScript } from '@paypal/paypal-js'; loadScript({ clientId: 'bed' }).catch(() => {});`,
  },
  {
    id: '@paddle/paddle-js',
    host: 'shop.example',
    ...PAY,
    source: 'https://developer.paddle.com/paddlejs/overview',
    code: `import { initializePaddle } from '@paddle/paddle-js'; initializePaddle({ token: 'live_bedbedbedbedbedbedbedbedbed' }).catch(() => {});`,
  },
  {
    id: '@hcaptcha/loader',
    host: 'shop.example',
    category: 'necessary',
    accepts: ['preferences'],
    source: 'https://www.hcaptcha.com/privacy',
    code: `import { hCaptchaLoader } from '@hcaptcha/loader'; hCaptchaLoader().catch(() => {});`,
  },
  {
    id: '@friendlycaptcha/sdk',
    host: 'cdn.jsdelivr.net',
    path: '/npm/@friendlycaptcha/sdk@1.0.2/site.min.js',
    category: 'necessary',
    accepts: ['preferences'],
    source: 'https://developer.friendlycaptcha.com/docs/v2/',
    code: `import { FriendlyCaptchaSDK } from '@friendlycaptcha/sdk';
      const box = document.createElement('div'); document.body.append(box); new FriendlyCaptchaSDK().createWidget({ element: box, sitekey: 'FCBED' });`,
  },
  {
    id: '@googlemaps/js-api-loader',
    host: 'shop.example',
    ...EMBED,
    source: 'https://developers.google.com/maps/documentation/javascript/overview',
    code: `import { setOptions, importLibrary } from '@googlemaps/js-api-loader'; setOptions({ key: 'AIzaBedMaps', v: 'weekly' }); importLibrary('maps').catch(() => {});`,
  },
  {
    id: '@vimeo/player',
    host: 'player.vimeo.com',
    ...EMBED,
    source: 'https://vimeo.com/cookie_list',
    code: `import Player from '@vimeo/player'; const box = document.createElement('div'); document.body.append(box); new Player(box, { id: 76979871, dnt: false }).ready().catch(() => {});`,
  },
  {
    id: 'youtube-player',
    host: 'shop.example',
    ...EMBED,
    source: 'https://developers.google.com/youtube/iframe_api_reference',
    code: `import y from 'youtube-player'; const box = document.createElement('div'); box.id = 'yt'; document.body.append(box); (y.default ?? y)('yt').loadVideoById('M7lc1UVf-VE');`,
  },
];
