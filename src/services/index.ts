import type { CatalogueService } from '../model/service';
import { abTasty } from './ab-tasty';
import { activecampaign } from './activecampaign';
import { addtoany } from './addtoany';
import { adjust } from './adjust';
import { adobeAnalytics } from './adobe-analytics';
import { adobeAudienceManager } from './adobe-audience-manager';
import { adobeFonts } from './adobe-fonts';
import { adobeLaunch } from './adobe-launch';
import { adobeTarget } from './adobe-target';
import { adroll } from './adroll';
import { adyen } from './adyen';
import { akamai } from './akamai';
import { akamaiMpulse } from './akamai-mpulse';
import { amazonAds } from './amazon-ads';
import { amplitude } from './amplitude';
import { appcues } from './appcues';
import { appleSignIn } from './apple-sign-in';
import { appsflyer } from './appsflyer';
import { auth0 } from './auth0';
import { awin } from './awin';
import { awsLoadBalancer } from './aws-load-balancer';
import { awsRum } from './aws-rum';
import { azureApplicationInsights } from './azure-application-insights';
import { azureLoadBalancer } from './azure-load-balancer';
import { baiduTongji } from './baidu-tongji';
import { bloomreach } from './bloomreach';
import { braintree } from './braintree';
import { branch } from './branch';
import { braze } from './braze';
import { bugsnag } from './bugsnag';
import { calendly } from './calendly';
import { chartbeat } from './chartbeat';
import { chatwoot } from './chatwoot';
import { cjAffiliate } from './cj-affiliate';
import { clevertap } from './clevertap';
import { cloudflare } from './cloudflare';
import { cloudflareTurnstile } from './cloudflare-turnstile';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics';
import { configcat } from './configcat';
import { contentsquare } from './contentsquare';
import { cookiebot } from './cookiebot';
import { cookieyes } from './cookieyes';
import { countly } from './countly';
import { crazyEgg } from './crazy-egg';
import { crisp } from './crisp';
import { criteo } from './criteo';
import { customerIo } from './customer-io';
import { dailymotion } from './dailymotion';
import { datadogRum } from './datadog-rum';
import { datadome } from './datadome';
import { demandbase } from './demandbase';
import { didomi } from './didomi';
import { disqus } from './disqus';
import { drift } from './drift';
import { dynamicYield } from './dynamic-yield';
import { f5BigIp } from './f5-big-ip';
import { facebookSdk } from './facebook-sdk';
import { fathom } from './fathom';
import { firebase } from './firebase';
import { flagsmith } from './flagsmith';
import { fontAwesome } from './font-awesome';
import { freshchat } from './freshchat';
import { friendlyCaptcha } from './friendly-captcha';
import { fullstory } from './fullstory';
import { googleAds } from './google-ads';
import { googleAnalytics } from './google-analytics';
import { googleFonts } from './google-fonts';
import { googleMaps } from './google-maps';
import { googleOptimize } from './google-optimize';
import { googleRecaptcha } from './google-recaptcha';
import { googleSignIn } from './google-sign-in';
import { googleTagManager } from './google-tag-manager';
import { gorgias } from './gorgias';
import { growthbook } from './growthbook';
import { hcaptcha } from './hcaptcha';
import { heap } from './heap';
import { helpScout } from './help-scout';
import { hotjar } from './hotjar';
import { hubspot } from './hubspot';
import { impact } from './impact';
import { imperva } from './imperva';
import { inspectlet } from './inspectlet';
import { instagramEmbed } from './instagram-embed';
import { intercom } from './intercom';
import { iterable } from './iterable';
import { iubenda } from './iubenda';
import { jetpackStats } from './jetpack-stats';
import { kameleoon } from './kameleoon';
import { kissmetrics } from './kissmetrics';
import { klarna } from './klarna';
import { klaviyo } from './klaviyo';
import { launchdarkly } from './launchdarkly';
import { linkedinInsight } from './linkedin-insight';
import { livechat } from './livechat';
import { logrocket } from './logrocket';
import { luckyOrange } from './lucky-orange';
import { mailchimp } from './mailchimp';
import { mapbox } from './mapbox';
import { marketo } from './marketo';
import { matomo } from './matomo';
import { metaPixel } from './meta-pixel';
import { microsoftAdvertising } from './microsoft-advertising';
import { microsoftClarity } from './microsoft-clarity';
import { mixpanel } from './mixpanel';
import { moengage } from './moengage';
import { mollie } from './mollie';
import { mouseflow } from './mouseflow';
import { mparticle } from './mparticle';
import { newRelic } from './new-relic';
import { okta } from './okta';
import { olark } from './olark';
import { onesignal } from './onesignal';
import { onetrust } from './onetrust';
import { openreplay } from './openreplay';
import { openstreetmap } from './openstreetmap';
import { optimizely } from './optimizely';
import { outbrain } from './outbrain';
import { pardot } from './pardot';
import { parseLy } from './parse-ly';
import { paypal } from './paypal';
import { pendo } from './pendo';
import { pinterestTag } from './pinterest-tag';
import { piwikPro } from './piwik-pro';
import { plausible } from './plausible';
import { posthog } from './posthog';
import { qualtrics } from './qualtrics';
import { quantcast } from './quantcast';
import { quantumMetric } from './quantum-metric';
import { rakutenAdvertising } from './rakuten-advertising';
import { raygun } from './raygun';
import { redditPixel } from './reddit-pixel';
import { rollbar } from './rollbar';
import { rudderstack } from './rudderstack';
import { salesloft } from './salesloft';
import { segment } from './segment';
import { sentry } from './sentry';
import { simpleAnalytics } from './simple-analytics';
import { singular } from './singular';
import { sixSense } from './six-sense';
import { smartlook } from './smartlook';
import { snapPixel } from './snap-pixel';
import { snowplow } from './snowplow';
import { soundcloud } from './soundcloud';
import { split } from './split';
import { spotify } from './spotify';
import { square } from './square';
import { statsig } from './statsig';
import { stripe } from './stripe';
import { taboola } from './taboola';
import { tawkTo } from './tawk-to';
import { tealium } from './tealium';
import { theTradeDesk } from './the-trade-desk';
import { tidio } from './tidio';
import { tiktokPixel } from './tiktok-pixel';
import { trackjs } from './trackjs';
import { trustpilot } from './trustpilot';
import { twitch } from './twitch';
import { twitterEmbed } from './twitter-embed';
import { typeform } from './typeform';
import { umami } from './umami';
import { unleash } from './unleash';
import { usercentrics } from './usercentrics';
import { userpilot } from './userpilot';
import { vercelAnalytics } from './vercel-analytics';
import { vimeo } from './vimeo';
import { vwo } from './vwo';
import { walkme } from './walkme';
import { wistia } from './wistia';
import { woopra } from './woopra';
import { xPixel } from './x-pixel';
import { xandr } from './xandr';
import { yandexMetrica } from './yandex-metrica';
import { youtube } from './youtube';
import { zendesk } from './zendesk';

export {
  abTasty,
  activecampaign,
  addtoany,
  adjust,
  adobeAnalytics,
  adobeAudienceManager,
  adobeFonts,
  adobeLaunch,
  adobeTarget,
  adroll,
  adyen,
  akamai,
  akamaiMpulse,
  amazonAds,
  amplitude,
  appcues,
  appleSignIn,
  appsflyer,
  auth0,
  awin,
  awsLoadBalancer,
  awsRum,
  azureApplicationInsights,
  azureLoadBalancer,
  baiduTongji,
  bloomreach,
  braintree,
  branch,
  braze,
  bugsnag,
  calendly,
  chartbeat,
  chatwoot,
  cjAffiliate,
  clevertap,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  configcat,
  contentsquare,
  cookiebot,
  cookieyes,
  countly,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  datadogRum,
  datadome,
  demandbase,
  didomi,
  disqus,
  drift,
  dynamicYield,
  f5BigIp,
  facebookSdk,
  fathom,
  firebase,
  flagsmith,
  fontAwesome,
  freshchat,
  friendlyCaptcha,
  fullstory,
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleOptimize,
  googleRecaptcha,
  googleSignIn,
  googleTagManager,
  gorgias,
  growthbook,
  hcaptcha,
  heap,
  helpScout,
  hotjar,
  hubspot,
  impact,
  imperva,
  inspectlet,
  instagramEmbed,
  intercom,
  iterable,
  iubenda,
  jetpackStats,
  kameleoon,
  kissmetrics,
  klarna,
  klaviyo,
  launchdarkly,
  linkedinInsight,
  livechat,
  logrocket,
  luckyOrange,
  mailchimp,
  mapbox,
  marketo,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  moengage,
  mollie,
  mouseflow,
  mparticle,
  newRelic,
  okta,
  olark,
  onesignal,
  onetrust,
  openreplay,
  openstreetmap,
  optimizely,
  outbrain,
  pardot,
  parseLy,
  paypal,
  pendo,
  pinterestTag,
  piwikPro,
  plausible,
  posthog,
  qualtrics,
  quantcast,
  quantumMetric,
  rakutenAdvertising,
  raygun,
  redditPixel,
  rollbar,
  rudderstack,
  salesloft,
  segment,
  sentry,
  simpleAnalytics,
  singular,
  sixSense,
  smartlook,
  snapPixel,
  snowplow,
  soundcloud,
  split,
  spotify,
  square,
  statsig,
  stripe,
  taboola,
  tawkTo,
  tealium,
  theTradeDesk,
  tidio,
  tiktokPixel,
  trackjs,
  trustpilot,
  twitch,
  twitterEmbed,
  typeform,
  umami,
  unleash,
  usercentrics,
  userpilot,
  vercelAnalytics,
  vimeo,
  vwo,
  walkme,
  wistia,
  woopra,
  xandr,
  xPixel,
  yandexMetrica,
  youtube,
  zendesk,
};

/** Every service that ships with the package, by id. */
export const catalogue: readonly CatalogueService[] = /* @__PURE__ */ Object.freeze([
  abTasty,
  activecampaign,
  addtoany,
  adjust,
  adobeAnalytics,
  adobeAudienceManager,
  adobeFonts,
  adobeLaunch,
  adobeTarget,
  adroll,
  adyen,
  akamai,
  akamaiMpulse,
  amazonAds,
  amplitude,
  appcues,
  appleSignIn,
  appsflyer,
  auth0,
  awin,
  awsLoadBalancer,
  awsRum,
  azureApplicationInsights,
  azureLoadBalancer,
  baiduTongji,
  bloomreach,
  braintree,
  branch,
  braze,
  bugsnag,
  calendly,
  chartbeat,
  chatwoot,
  cjAffiliate,
  clevertap,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  configcat,
  contentsquare,
  cookiebot,
  cookieyes,
  countly,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  datadogRum,
  datadome,
  demandbase,
  didomi,
  disqus,
  drift,
  dynamicYield,
  f5BigIp,
  facebookSdk,
  fathom,
  firebase,
  flagsmith,
  fontAwesome,
  freshchat,
  friendlyCaptcha,
  fullstory,
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleOptimize,
  googleRecaptcha,
  googleSignIn,
  googleTagManager,
  gorgias,
  growthbook,
  hcaptcha,
  heap,
  helpScout,
  hotjar,
  hubspot,
  impact,
  imperva,
  inspectlet,
  instagramEmbed,
  intercom,
  iterable,
  iubenda,
  jetpackStats,
  kameleoon,
  kissmetrics,
  klarna,
  klaviyo,
  launchdarkly,
  linkedinInsight,
  livechat,
  logrocket,
  luckyOrange,
  mailchimp,
  mapbox,
  marketo,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  moengage,
  mollie,
  mouseflow,
  mparticle,
  newRelic,
  okta,
  olark,
  onesignal,
  onetrust,
  openreplay,
  openstreetmap,
  optimizely,
  outbrain,
  pardot,
  parseLy,
  paypal,
  pendo,
  pinterestTag,
  piwikPro,
  plausible,
  posthog,
  qualtrics,
  quantcast,
  quantumMetric,
  rakutenAdvertising,
  raygun,
  redditPixel,
  rollbar,
  rudderstack,
  salesloft,
  segment,
  sentry,
  simpleAnalytics,
  singular,
  sixSense,
  smartlook,
  snapPixel,
  snowplow,
  soundcloud,
  split,
  spotify,
  square,
  statsig,
  stripe,
  taboola,
  tawkTo,
  tealium,
  theTradeDesk,
  tidio,
  tiktokPixel,
  trackjs,
  trustpilot,
  twitch,
  twitterEmbed,
  typeform,
  umami,
  unleash,
  usercentrics,
  userpilot,
  vercelAnalytics,
  vimeo,
  vwo,
  walkme,
  wistia,
  woopra,
  xPixel,
  xandr,
  yandexMetrica,
  youtube,
  zendesk,
]);

/** The services with these ids, in the order asked for; unknown ids are left out. */
export const findServices = (ids: readonly string[]): CatalogueService[] =>
  ids.flatMap((id) => catalogue.find((service) => service.id === id) ?? []);
