/** Errors, performance and session replay. */
export const monitors = [
  {
    id: '@sentry/browser',
    host: 'browser.sentry-cdn.com',
    category: 'analytics',
    source: 'https://docs.sentry.io/platforms/javascript/session-replay/privacy/',
    code: `import * as Sentry from '@sentry/browser';
      Sentry.init({ dsn: 'https://0123456789abcdef0123456789abcdef@o123456.ingest.us.sentry.io/4501', integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()], tracesSampleRate: 1, replaysSessionSampleRate: 1 });
      Sentry.captureException(new Error('seen'));`,
  },
  {
    id: '@datadog/browser-rum',
    host: 'www.datadoghq-browser-agent.com',
    category: 'analytics',
    source:
      'https://docs.datadoghq.com/real_user_monitoring/application_monitoring/browser/troubleshooting/#rum-cookies',
    code: `import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'bed-app', clientToken: 'pubbed', site: 'datadoghq.com', service: 'bed', sessionSampleRate: 100, sessionReplaySampleRate: 100, trackAnonymousUser: true }); datadogRum.addAction('seen');`,
  },
  {
    id: '@datadog/browser-logs',
    host: 'www.datadoghq-browser-agent.com',
    category: 'analytics',
    source: 'https://docs.datadoghq.com/logs/log_collection/javascript/',
    code: `import { datadogLogs } from '@datadog/browser-logs';
      datadogLogs.init({ clientToken: 'pubbed2', site: 'datadoghq.eu', service: 'bed', sessionSampleRate: 100 }); datadogLogs.logger.info('seen');`,
  },
  {
    id: '@bugsnag/js',
    host: 'd2wy8f7a9ursnm.cloudfront.net',
    category: 'analytics',
    source: 'https://docs.bugsnag.com/platforms/javascript/configuration-options/#generateanonymousid',
    code: `import Bugsnag from '@bugsnag/js'; Bugsnag.start({ apiKey: '0123456789abcdef0123456789abcdef' }); Bugsnag.notify(new Error('seen'));`,
  },
  {
    id: '@bugsnag/browser-performance',
    host: 'd2wy8f7a9ursnm.cloudfront.net',
    category: 'analytics',
    source: 'https://docs.bugsnag.com/performance/integration-guides/web/',
    code: `import BugsnagPerformance from '@bugsnag/browser-performance'; BugsnagPerformance.start({ apiKey: '1123456789abcdef0123456789abcdef' });`,
  },
  {
    id: 'rollbar',
    host: 'cdn.rollbar.com',
    category: 'analytics',
    source: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
    code: `import Rollbar from 'rollbar';
      const rollbar = new Rollbar({ accessToken: '0123456789abcdef0123456789abcdef', captureUncaught: true, environment: 'bed' }); rollbar.error('seen');`,
  },
  {
    id: '@honeybadger-io/js',
    host: 'js.honeybadger.io',
    category: 'analytics',
    source: 'https://docs.honeybadger.io/lib/javascript/',
    code: `import Honeybadger from '@honeybadger-io/js'; Honeybadger.configure({ apiKey: 'hbp_bed', environment: 'production' }); Honeybadger.notify(new Error('seen'));`,
  },
  {
    id: '@airbrake/browser',
    host: 'cdn.jsdelivr.net',
    path: '/npm/@airbrake/browser@2.1.9/umd/airbrake.js',
    category: 'analytics',
    source: 'https://docs.airbrake.io/docs/platforms/javascript/',
    code: `import { Notifier } from '@airbrake/browser'; new Notifier({ projectId: 1, projectKey: 'bed', environment: 'production' }).notify(new Error('seen'));`,
  },
  {
    id: 'raygun4js',
    host: 'cdn.raygun.io',
    category: 'analytics',
    source: 'https://raygun.com/documentation/language-guides/javascript/crash-reporting/',
    code: `import rg4js from 'raygun4js'; rg4js('apiKey', 'bedraygun'); rg4js('enableCrashReporting', true); rg4js('enablePulse', true); rg4js('send', { error: new Error('seen') });`,
  },
  {
    id: 'trackjs',
    host: 'cdn.trackjs.com',
    category: 'analytics',
    source: 'https://docs.trackjs.com/browser-agent/',
    code: `import { TrackJS } from 'trackjs'; TrackJS.install({ token: 'bedbedbedbedbedbedbedbedbedbedbe' }); TrackJS.track('seen');`,
  },
  {
    id: 'atatus-spa',
    host: 'dmc1acwvwny3.cloudfront.net',
    category: 'analytics',
    source: 'https://docs.atatus.com/docs/browser-monitoring/',
    code: `import * as at from 'atatus-spa'; const atatus = at.default ?? at; atatus.config('bedatatusbedatatus').install(); atatus.notify(new Error('seen'));`,
  },
  {
    id: '@elastic/apm-rum',
    host: 'cdn.jsdelivr.net',
    path: '/npm/@elastic/apm-rum@5.17.5/dist/bundles/elastic-apm-rum.umd.min.js',
    category: 'analytics',
    source: 'https://www.elastic.co/docs/reference/apm/agents/rum-js',
    code: `import { init } from '@elastic/apm-rum'; init({ serviceName: 'bed', serverUrl: 'https://bed.apm.us-east-1.aws.cloud.es.io' }).captureError(new Error('seen'));`,
  },
  {
    id: '@microsoft/applicationinsights-web',
    host: 'js.monitor.azure.com',
    category: 'analytics',
    source:
      'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk-configuration#cookie-management',
    code: `import { ApplicationInsights } from '@microsoft/applicationinsights-web';
      const ai = new ApplicationInsights({ config: { connectionString: 'InstrumentationKey=11111111-2222-3333-4444-555555555555;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/' } });
      ai.loadAppInsights(); ai.trackPageView(); ai.setAuthenticatedUserContext('visitor1', undefined, true);`,
  },
  {
    id: 'aws-rum-web',
    host: 'client.rum.us-east-1.amazonaws.com',
    category: 'analytics',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html',
    code: `import { AwsRum } from 'aws-rum-web';
      new AwsRum('00000000-0000-0000-0000-000000000001', '1.0.0', 'us-east-1', { sessionSampleRate: 1, guestRoleArn: 'arn:aws:iam::1:role/bed', identityPoolId: 'us-east-1:00000000-1111-2222-3333-444444444444', endpoint: 'https://dataplane.rum.us-east-1.amazonaws.com', telemetries: ['performance', 'errors', 'http'], allowCookies: true });`,
  },
  {
    id: '@newrelic/browser-agent',
    host: 'js-agent.newrelic.com',
    category: 'analytics',
    source:
      'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/cookies-used-by-browser/',
    code: `import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
      new BrowserAgent({ info: { beacon: 'bam.nr-data.net', errorBeacon: 'bam.nr-data.net', licenseKey: 'NRJS-bed', applicationID: '11', sa: 1 }, loader_config: { accountID: '1', trustKey: '1', agentID: '11', licenseKey: 'NRJS-bed', applicationID: '11' }, init: { privacy: { cookies_enabled: true }, ajax: { deny_list: [] } } });`,
  },
  {
    id: '@grafana/faro-web-sdk',
    host: 'unpkg.com',
    path: '/@grafana/faro-web-sdk@2.12.1/dist/bundle/faro-web-sdk.iife.js',
    category: 'analytics',
    source: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
    code: `import { initializeFaro } from '@grafana/faro-web-sdk';
      initializeFaro({ url: 'https://faro-collector-prod-us-central-0.grafana.net/collect/bed', app: { name: 'bed', version: '1' }, sessionTracking: { enabled: true, persistent: true } }).api.pushEvent('seen');`,
  },
  {
    id: '@coralogix/browser',
    host: 'cdn.rum-ingress-coralogix.com',
    category: 'analytics',
    source: 'https://coralogix.com/docs/user-guides/rum/',
    code: `import { CoralogixRum } from '@coralogix/browser';
      CoralogixRum.init({ public_key: 'bed', application: 'bed', version: '1', coralogixDomain: 'EU2', sessionConfig: { sessionSampleRate: 100 } });`,
  },
  {
    id: '@logtail/browser',
    host: 'cdn.jsdelivr.net',
    path: '/npm/@logtail/browser@0.5.9/dist/umd/logtail.js',
    category: 'analytics',
    source: 'https://betterstack.com/docs/logs/javascript/',
    code: `import { Logtail } from '@logtail/browser'; new Logtail('bedlogtail').info('seen');`,
  },
  {
    id: 'logrocket',
    host: 'cdn.lr-in-prod.com',
    category: 'analytics',
    source: 'https://docs.logrocket.com/reference/cookies',
    code: `import LogRocket from 'logrocket'; LogRocket.init('bed/shop'); LogRocket.identify('visitor-1');`,
  },
  {
    id: '@fullstory/browser',
    host: 'edge.fullstory.com',
    category: 'analytics',
    source: 'https://help.fullstory.com/hc/en-us/articles/360020829513',
    code: `import { init, FullStory } from '@fullstory/browser'; init({ orgId: 'o-BED-na1' }); FullStory('trackEvent', { name: 'seen', properties: {} });`,
  },
  {
    id: '@hotjar/browser',
    host: 'static.hotjar.com',
    category: 'analytics',
    source: 'https://help.hotjar.com/hc/en-us/articles/6952777582999',
    code: `import Hotjar from '@hotjar/browser'; const H = Hotjar.default ?? Hotjar; H.init(1234567, 6);`,
  },
  {
    id: '@microsoft/clarity',
    host: 'www.clarity.ms',
    category: 'analytics',
    source: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-cookies',
    code: `import Clarity from '@microsoft/clarity'; (Clarity.default ?? Clarity).init('bedclarity');`,
  },
  {
    id: 'highlight.run',
    host: 'static.highlight.io',
    category: 'analytics',
    source: 'https://www.highlight.io/docs/getting-started/browser/replay-configuration/privacy',
    code: `import { H } from 'highlight.run'; H.init('bedhighl', { networkRecording: { enabled: true } }); H.identify('v@shop.example');`,
  },
  {
    id: '@openreplay/tracker',
    host: 'static.openreplay.com',
    category: 'analytics',
    source: 'https://docs.openreplay.com/en/sdk/constructor/',
    code: `import OpenReplay from '@openreplay/tracker'; const T = OpenReplay.default ?? OpenReplay;
      new T({ projectKey: 'bedopenreplay', ingestPoint: 'https://api.openreplay.com/ingest' }).start();`,
  },
  {
    id: 'smartlook-client',
    host: 'web-sdk.smartlook.com',
    category: 'analytics',
    source: 'https://help.smartlook.com/docs/cookies',
    code: `import sl from 'smartlook-client'; const s = sl.default ?? sl; s.init('bedsmartlook', { region: 'eu' });`,
  },
];
