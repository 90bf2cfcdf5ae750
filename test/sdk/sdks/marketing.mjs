/** Advertising, attribution, engagement, push, and customer-data platforms that serve them. */
export const marketing = [
  {
    id: '@braze/web-sdk',
    host: 'js.appboycdn.com',
    category: 'marketing',
    accepts: ['personalization'],
    source: 'https://www.braze.com/docs/developer_guide/storage/?tab=web',
    code: `import * as braze from '@braze/web-sdk';
      braze.initialize('11111111-bbbb-cccc-dddd-222222222222', { baseUrl: 'sdk.iad-01.braze.com', allowUserSuppliedJavascript: false });
      braze.openSession(); braze.changeUser('visitor-1'); braze.logCustomEvent('seen'); braze.requestImmediateDataFlush();`,
  },
  {
    id: '@mparticle/web-sdk',
    host: 'jssdkcdns.mparticle.com',
    category: 'analytics',
    accepts: ['marketing'],
    source: 'https://docs.mparticle.com/developers/client-sdks/web/initialization/',
    code: `import mParticle from '@mparticle/web-sdk'; const mp = mParticle.default ?? mParticle;
      window.mParticle = window.mParticle || {}; mp.init('bedmparticle', { isDevelopmentMode: true, dataPlan: {} }); mp.logEvent('seen', 1);`,
  },
  {
    id: '@customerio/cdp-analytics-browser',
    host: 'cdp.customer.io',
    category: 'marketing',
    accepts: ['analytics'],
    source: 'https://docs.customer.io/integrations/data-in/connections/javascript/js-source/',
    code: `import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser';
      const cio = AnalyticsBrowser.load({ writeKey: 'bedcio' }); cio.identify('visitor-1'); cio.track('seen');`,
  },
  {
    id: 'singular-sdk',
    host: 'web-sdk-cdn.singular.net',
    category: 'marketing',
    source: 'https://support.singular.net/hc/en-us/articles/360039991491',
    code: `import { singularSdk, SingularConfig } from 'singular-sdk'; singularSdk.init(new SingularConfig('bedkey', 'bedsecret', 'com.bed.shop')); singularSdk.event('seen');`,
  },
  {
    id: '@adjustcom/adjust-web-sdk',
    host: 'cdn.adjust.com',
    category: 'marketing',
    source: 'https://dev.adjust.com/en/sdk/web/',
    code: `import Adjust from '@adjustcom/adjust-web-sdk'; const A = Adjust.default ?? Adjust;
      A.initSdk({ appToken: 'bedadjust123', environment: 'production' }); A.trackEvent({ eventToken: 'seen12' });`,
  },
  {
    id: 'branch-sdk',
    host: 'cdn.branch.io',
    category: 'marketing',
    source: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
    code: `import branch from 'branch-sdk'; branch.init('key_live_bedbedbedbedbedbedbedbedbedbedbe', {}, () => branch.track('seen'));`,
  },
  {
    id: 'clevertap-web-sdk',
    host: 'd2r1yp2w7bby2u.cloudfront.net',
    category: 'marketing',
    accepts: ['analytics', 'personalization'],
    source: 'https://developer.clevertap.com/docs/web-quickstart-guide',
    code: `import clevertap from 'clevertap-web-sdk'; clevertap.init('BED-CLEVER-TAP', 'eu1'); clevertap.event.push('seen'); clevertap.onUserLogin.push({ Site: { Identity: 1, Name: 'V' } });`,
  },
  {
    id: 'react-facebook-pixel',
    host: 'shop.example',
    category: 'marketing',
    source: 'https://www.facebook.com/privacy/policies/cookies/',
    code: `import px from 'react-facebook-pixel'; const P = px.default ?? px; P.init('123456789012345'); P.pageView();`,
  },
  {
    id: 'react-gtm-module',
    host: 'shop.example',
    category: 'analytics',
    accepts: ['marketing'],
    source: 'https://support.google.com/tagmanager/answer/9323295',
    code: `import gtm from 'react-gtm-module'; (gtm.default ?? gtm).initialize({ gtmId: 'GTM-BEDBED' });`,
  },
  {
    id: 'react-onesignal',
    host: 'shop.example',
    category: 'marketing',
    accepts: ['preferences'],
    source: 'https://documentation.onesignal.com/docs/en/web-sdk-setup',
    code: `import OneSignal from 'react-onesignal'; OneSignal.init({ appId: '11111111-2222-3333-4444-555555555555' });`,
  },
  {
    id: '@adobe/alloy',
    host: 'cdn1.adoberesources.net',
    category: 'marketing',
    accepts: ['analytics', 'personalization'],
    source:
      'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
    code: `import { createInstance } from '@adobe/alloy';
      const alloy = createInstance({ name: 'alloy' });
      alloy('configure', { datastreamId: 'bed-datastream', orgId: 'BEDBEDBED@AdobeOrg', thirdPartyCookiesEnabled: true }).then(() => alloy('sendEvent', { xdm: {} })).catch(() => {});`,
  },
  {
    id: '@castleio/castle-js',
    host: 'cdn.castle.io',
    category: 'analytics',
    accepts: ['necessary', 'preferences'],
    source: 'https://docs.castle.io/docs/sdk-browser',
    code: `import * as Castle from '@castleio/castle-js'; const c = Castle.configure({ pk: 'pk_bedbedbedbedbedbedbedbedbedbedbe' }); c.createRequestToken();`,
  },
  {
    id: 'refiner-js',
    host: 'js.refiner.io',
    category: 'analytics',
    accepts: ['preferences', 'marketing'],
    source: 'https://refiner.io/docs/kb/javascript-client/cookies/',
    code: `import r from 'refiner-js'; const _r = r.default ?? r; _r('setProject', 'bed-project'); _r('identifyUser', { id: 'visitor-1' });`,
  },
  {
    id: '@sprig-technologies/sprig-browser',
    host: 'cdn.sprig.com',
    category: 'analytics',
    accepts: ['preferences', 'marketing'],
    source: 'https://docs.sprig.com/docs/web-javascript',
    code: `import { sprig } from '@sprig-technologies/sprig-browser'; const s = sprig.configure({ environmentId: 'bedsprig' }); s.identify?.({ userId: 'visitor-1' }); s('track', 'seen');`,
  },
  {
    id: '@survicate/survicate-web-surveys-wrapper',
    host: 'survey.survicate.com',
    category: 'analytics',
    accepts: ['preferences', 'marketing'],
    source: 'https://help.survicate.com/en/articles/3943399',
    code: `import { initSurvicate } from '@survicate/survicate-web-surveys-wrapper/widget_wrapper'; initSurvicate({ workspaceKey: 'bedsurvicate' }).catch(() => {});`,
  },
];
