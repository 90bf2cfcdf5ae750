/** Product and web analytics, and what collects for them. */
export const analytics = [
  {
    id: 'posthog-js',
    host: 'us-assets.i.posthog.com',
    category: 'analytics',
    source: 'https://posthog.com/docs/privacy/data-collection',
    code: `import posthog from 'posthog-js';
      posthog.init('phc_bedkey1234567890', { api_host: 'https://us.i.posthog.com', person_profiles: 'always' });
      posthog.capture('seen'); posthog.identify('visitor-1');`,
  },
  {
    id: 'mixpanel-browser',
    host: 'cdn.mxpnl.com',
    category: 'analytics',
    source: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
    code: `import mixpanel from 'mixpanel-browser';
      mixpanel.init('bedtoken123', { record_sessions_percent: 100, track_pageview: true });
      mixpanel.track('seen');
      mixpanel.init('bedtoken456', { persistence: 'localStorage' }, 'second'); mixpanel.second.track('seen');`,
  },
  {
    id: '@amplitude/analytics-browser',
    host: 'cdn.amplitude.com',
    category: 'analytics',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
    code: `import * as amplitude from '@amplitude/analytics-browser';
      amplitude.init('bedkeyamplitude123', 'visitor@shop.example', { autocapture: true }); amplitude.track('seen');`,
  },
  {
    id: '@segment/analytics-next',
    host: 'cdn.segment.com',
    category: 'analytics',
    source:
      'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
    code: `import { AnalyticsBrowser } from '@segment/analytics-next';
      const analytics = AnalyticsBrowser.load({ writeKey: 'bedsegment' });
      analytics.identify('visitor-1', { plan: 'pro' }); analytics.page(); analytics.track('seen'); analytics.group('g1');`,
  },
  {
    id: '@june-so/analytics-next',
    host: 'cdn.june.so',
    category: 'analytics',
    source: 'https://www.june.so/docs',
    code: `import { AnalyticsBrowser } from '@june-so/analytics-next';
      const analytics = AnalyticsBrowser.load({ writeKey: 'bedjune' }); analytics.identify('visitor-1'); analytics.track('seen');`,
  },
  {
    id: '@rudderstack/analytics-js',
    host: 'cdn.rudderlabs.com',
    category: 'analytics',
    source: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
    code: `import { RudderAnalytics } from '@rudderstack/analytics-js';
      const rudder = new RudderAnalytics();
      rudder.load('bedrudder12345678901234567', 'https://bed.dataplane.rudderstack.com', {});
      rudder.identify('visitor-1'); rudder.page(); rudder.track('seen');`,
  },
  {
    id: '@jitsu/js',
    host: 'cdn.jitsu.com',
    category: 'analytics',
    source: 'https://docs.jitsu.com/sending-data/npm',
    code: `import { jitsuAnalytics } from '@jitsu/js';
      const jitsu = jitsuAnalytics({ host: 'https://ingest.g.jitsu.com', writeKey: 'bed:jitsu' });
      jitsu.identify('visitor-1', { email: 'v@shop.example' }); jitsu.track('seen'); jitsu.page();`,
  },
  {
    id: '@snowplow/browser-tracker',
    host: 'cdn.jsdelivr.net',
    path: '/npm/@snowplow/browser-tracker@4.10.1/dist/sp.js',
    category: 'analytics',
    source: 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/',
    code: `import { newTracker, trackPageView, enableActivityTracking } from '@snowplow/browser-tracker';
      newTracker('sp', 'com-bed-prod1.collector.snplow.net', { appId: 'bed' });
      enableActivityTracking({ minimumVisitLength: 5, heartbeatDelay: 10 }); trackPageView();`,
  },
  {
    id: 'countly-sdk-web',
    host: 'bed.count.ly',
    category: 'analytics',
    source: 'https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript',
    code: `import Countly from 'countly-sdk-web';
      Countly.init({ app_key: 'bedcountlyappkey', url: 'https://bed.count.ly' });
      Countly.track_sessions(); Countly.track_pageview(); Countly.add_event({ key: 'seen' });`,
  },
  {
    id: '@datapunt/matomo-tracker-js',
    host: 'bed.matomo.cloud',
    category: 'analytics',
    source: 'https://matomo.org/faq/general/faq_146/',
    code: `import MatomoTracker from '@datapunt/matomo-tracker-js';
      new MatomoTracker({ urlBase: 'https://bed.matomo.cloud', siteId: 1 }).trackPageView();`,
  },
  {
    id: '@piwikpro/tracking-base-library',
    host: 'bed.containers.piwik.pro',
    category: 'analytics',
    source: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors/',
    code: `import PiwikPro, { PageViews } from '@piwikpro/tracking-base-library';
      PiwikPro.initialize('0a0b8661-8c10-4d59-e8fg-1h926ijkl184', 'https://bed.containers.piwik.pro'); PageViews.trackPageView('seen');`,
  },
  {
    id: '@plausible-analytics/tracker',
    host: 'plausible.io',
    category: 'analytics',
    source: 'https://plausible.io/data-policy',
    code: `import { init, track } from '@plausible-analytics/tracker';
      init({ domain: 'shop.example', captureOnLocalhost: true }); track('seen', {});`,
  },
  {
    id: '@openpanel/web',
    host: 'openpanel.dev',
    category: 'analytics',
    source: 'https://openpanel.dev/docs/sdks/web',
    code: `import { OpenPanel } from '@openpanel/web';
      const op = new OpenPanel({ clientId: 'bed', trackScreenViews: true, trackOutgoingLinks: true, apiUrl: 'https://api.openpanel.dev' }); op.track('seen');`,
  },
  {
    id: '@vercel/analytics',
    host: 'va.vercel-scripts.com',
    category: 'analytics',
    source: 'https://vercel.com/docs/analytics/privacy-policy',
    code: `import { inject } from '@vercel/analytics'; inject({ mode: 'development' });`,
  },
  {
    id: '@vercel/speed-insights',
    host: 'va.vercel-scripts.com',
    category: 'analytics',
    source: 'https://vercel.com/docs/speed-insights/privacy-policy',
    code: `import { injectSpeedInsights } from '@vercel/speed-insights'; injectSpeedInsights({ debug: true });`,
  },
  {
    id: 'ahoy.js',
    host: 'shop.example',
    category: 'analytics',
    source: 'https://github.com/ankane/ahoy.js',
    code: `import ahoy from 'ahoy.js'; ahoy.trackView(); ahoy.trackAll();`,
  },
  {
    id: 'keen-tracking',
    host: 'd26b395fwzu5fz.cloudfront.net',
    category: 'analytics',
    source: 'https://github.com/keen/keen-tracking.js',
    code: `import Keen from 'keen-tracking';
      const keen = new Keen({ projectId: 'bedproject', writeKey: 'bedwrite' }); keen.initAutoTracking(); keen.recordEvent('seen', { a: 1 });`,
  },
  {
    id: 'fathom-client',
    host: 'cdn.usefathom.com',
    category: 'analytics',
    source: 'https://usefathom.com/docs/',
    code: `import * as Fathom from 'fathom-client'; Fathom.load('BEDSITE'); Fathom.trackPageview();`,
  },
  {
    id: 'pirsch-sdk',
    host: 'api.pirsch.io',
    category: 'analytics',
    source: 'https://docs.pirsch.io/',
    code: `import { Pirsch } from 'pirsch-sdk/web';
      const pirsch = new Pirsch({ identificationCode: 'bedpirschbedpirschbedpirschbed12' }); pirsch.hit(); pirsch.event('seen');`,
  },
  {
    id: 'swetrix',
    host: 'swetrix.org',
    category: 'analytics',
    source: 'https://docs.swetrix.com/',
    code: `import * as Swetrix from 'swetrix'; Swetrix.init('bedswetrix12', { devMode: true, disabled: false }); Swetrix.trackViews(); Swetrix.track({ ev: 'seen' });`,
  },
  {
    id: 'piano-analytics-js',
    host: 'tag.aticdn.net',
    category: 'analytics',
    source: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript',
    code: `import { pianoAnalytics } from 'piano-analytics-js';
      pianoAnalytics.setConfigurations({ site: 123456, collectDomain: 'https://bed.pa-cd.com' }); pianoAnalytics.sendEvent('page.display', { page: 'seen' });`,
  },
  {
    id: 'coveo.analytics',
    host: 'static.cloud.coveo.com',
    category: 'analytics',
    source: 'https://docs.coveo.com/en/281/',
    code: `import { CoveoAnalyticsClient } from 'coveo.analytics';
      const client = new CoveoAnalyticsClient({ token: 'bed', analyticsFetchMiddleware: (...all) => all, endpoint: 'https://platform.cloud.coveo.com/rest/ua' });
      client.sendViewEvent({ location: 'https://shop.example', contentIdKey: 'a', contentIdValue: 'b' }); client.getCurrentVisitorId();`,
  },
  {
    id: 'search-insights',
    host: 'cdn.jsdelivr.net',
    path: '/npm/search-insights@2.17.3/dist/search-insights.min.js',
    category: 'analytics',
    source: 'https://www.algolia.com/doc/guides/sending-events/',
    code: `import insights from 'search-insights';
      insights('init', { appId: 'BEDAPP', apiKey: 'bedkey', useCookie: true });
      insights('clickedObjectIDs', { eventName: 'seen', index: 'shop', objectIDs: ['1'] });`,
  },
  {
    id: '@usermaven/sdk-js',
    host: 't.usermaven.com',
    category: 'analytics',
    source: 'https://usermaven.com/docs/',
    code: `import { usermavenClient } from '@usermaven/sdk-js';
      const um = usermavenClient({ key: 'bedmaven', trackingHost: 'https://events.usermaven.com', autocapture: true }); um.id({ id: 'u1', email: 'v@shop.example' }); um.track('seen', {});`,
  },
  {
    id: 'react-ga4',
    host: 'shop.example',
    category: 'analytics',
    source: 'https://business.safety.google/adscookies/',
    code: `import ga from 'react-ga4'; const GA = ga.default ?? ga; GA.initialize('G-BEDBEDBED1'); GA.send('pageview');`,
  },
  {
    id: 'mux-embed',
    host: 'src.litix.io',
    category: 'analytics',
    source: 'https://www.mux.com/docs/guides/monitor-html5-video-element',
    code: `import mux from 'mux-embed';
      const video = document.createElement('video'); video.id = 'mux-video'; document.body.append(video);
      mux.monitor('#mux-video', { data: { env_key: 'bedmux', player_name: 'p', video_id: 'v1' } });
      mux.emit && video.dispatchEvent(new Event('play'));`,
  },
  {
    id: '@fingerprintjs/fingerprintjs',
    host: 'openfpcdn.io',
    category: 'analytics',
    accepts: ['marketing'],
    source: 'https://github.com/fingerprintjs/fingerprintjs',
    code: `import FingerprintJS from '@fingerprintjs/fingerprintjs'; FingerprintJS.load({ monitoring: true }).then((agent) => agent.get());`,
  },
  {
    id: 'firebase',
    host: 'www.gstatic.com',
    path: '/firebasejs/12.19.0/firebase-analytics.js',
    category: 'analytics',
    source: 'https://firebase.google.com/support/privacy',
    code: `import { initializeApp } from 'firebase/app'; import { getAnalytics, logEvent } from 'firebase/analytics'; import { getPerformance } from 'firebase/performance';
      const app = initializeApp({ apiKey: 'AIzaBed', projectId: 'bed', appId: '1:123456789012:web:abcdef123456', measurementId: 'G-BEDFIREBASE' });
      logEvent(getAnalytics(app), 'seen'); try { getPerformance(app); } catch {}`,
  },
];
