import type { CatalogueService } from '../model/service';
import { abTasty } from './ab-tasty';
import { activecampaign } from './activecampaign';
import { adjust } from './adjust';
import { adobeAnalytics } from './adobe-analytics';
import { adobeAudienceManager } from './adobe-audience-manager';
import { adobeFonts } from './adobe-fonts';
import { adobeLaunch } from './adobe-launch';
import { adobeTarget } from './adobe-target';
import { adyen } from './adyen';
import { akamai } from './akamai';
import { akamaiMpulse } from './akamai-mpulse';
import { amplitude } from './amplitude';
import { appleSignIn } from './apple-sign-in';
import { appsflyer } from './appsflyer';
import { auth0 } from './auth0';
import { awsLoadBalancer } from './aws-load-balancer';
import { awsRum } from './aws-rum';
import { azureApplicationInsights } from './azure-application-insights';
import { azureLoadBalancer } from './azure-load-balancer';
import { braintree } from './braintree';
import { branch } from './branch';
import { braze } from './braze';
import { bugsnag } from './bugsnag';
import { chatwoot } from './chatwoot';
import { cloudflare } from './cloudflare';
import { cloudflareTurnstile } from './cloudflare-turnstile';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics';
import { configcat } from './configcat';
import { countly } from './countly';
import { crazyEgg } from './crazy-egg';
import { crisp } from './crisp';
import { customerIo } from './customer-io';
import { datadogRum } from './datadog-rum';
import { datadome } from './datadome';
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
import { imperva } from './imperva';
import { instagramEmbed } from './instagram-embed';
import { intercom } from './intercom';
import { kameleoon } from './kameleoon';
import { klarna } from './klarna';
import { klaviyo } from './klaviyo';
import { launchdarkly } from './launchdarkly';
import { linkedinInsight } from './linkedin-insight';
import { livechat } from './livechat';
import { logrocket } from './logrocket';
import { mailchimp } from './mailchimp';
import { mapbox } from './mapbox';
import { marketo } from './marketo';
import { matomo } from './matomo';
import { metaPixel } from './meta-pixel';
import { microsoftAdvertising } from './microsoft-advertising';
import { microsoftClarity } from './microsoft-clarity';
import { mixpanel } from './mixpanel';
import { mollie } from './mollie';
import { mouseflow } from './mouseflow';
import { mparticle } from './mparticle';
import { newRelic } from './new-relic';
import { okta } from './okta';
import { olark } from './olark';
import { onesignal } from './onesignal';
import { openstreetmap } from './openstreetmap';
import { optimizely } from './optimizely';
import { pardot } from './pardot';
import { paypal } from './paypal';
import { pendo } from './pendo';
import { pinterestTag } from './pinterest-tag';
import { piwikPro } from './piwik-pro';
import { plausible } from './plausible';
import { posthog } from './posthog';
import { raygun } from './raygun';
import { redditPixel } from './reddit-pixel';
import { rollbar } from './rollbar';
import { rudderstack } from './rudderstack';
import { salesloft } from './salesloft';
import { segment } from './segment';
import { sentry } from './sentry';
import { simpleAnalytics } from './simple-analytics';
import { singular } from './singular';
import { snapPixel } from './snap-pixel';
import { snowplow } from './snowplow';
import { split } from './split';
import { square } from './square';
import { statsig } from './statsig';
import { stripe } from './stripe';
import { tawkTo } from './tawk-to';
import { tealium } from './tealium';
import { tidio } from './tidio';
import { tiktokPixel } from './tiktok-pixel';
import { trackjs } from './trackjs';
import { twitterEmbed } from './twitter-embed';
import { umami } from './umami';
import { unleash } from './unleash';
import { vercelAnalytics } from './vercel-analytics';
import { vimeo } from './vimeo';
import { vwo } from './vwo';
import { wistia } from './wistia';
import { xPixel } from './x-pixel';
import { youtube } from './youtube';
import { zendesk } from './zendesk';

export {
  abTasty,
  activecampaign,
  adjust,
  adobeAnalytics,
  adobeAudienceManager,
  adobeFonts,
  adobeLaunch,
  adobeTarget,
  adyen,
  akamai,
  akamaiMpulse,
  amplitude,
  appleSignIn,
  appsflyer,
  auth0,
  awsLoadBalancer,
  awsRum,
  azureApplicationInsights,
  azureLoadBalancer,
  braintree,
  branch,
  braze,
  bugsnag,
  chatwoot,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  configcat,
  countly,
  crazyEgg,
  crisp,
  customerIo,
  datadogRum,
  datadome,
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
  imperva,
  instagramEmbed,
  intercom,
  kameleoon,
  klarna,
  klaviyo,
  launchdarkly,
  linkedinInsight,
  livechat,
  logrocket,
  mailchimp,
  mapbox,
  marketo,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  mollie,
  mouseflow,
  mparticle,
  newRelic,
  okta,
  olark,
  onesignal,
  openstreetmap,
  optimizely,
  pardot,
  paypal,
  pendo,
  pinterestTag,
  piwikPro,
  plausible,
  posthog,
  raygun,
  redditPixel,
  rollbar,
  rudderstack,
  salesloft,
  segment,
  sentry,
  simpleAnalytics,
  singular,
  snapPixel,
  snowplow,
  split,
  square,
  statsig,
  stripe,
  tawkTo,
  tealium,
  tidio,
  tiktokPixel,
  trackjs,
  twitterEmbed,
  umami,
  unleash,
  vercelAnalytics,
  vimeo,
  vwo,
  wistia,
  xPixel,
  youtube,
  zendesk,
};

/** Every service that ships with the package, by id. */
export const catalogue: readonly CatalogueService[] = /* @__PURE__ */ Object.freeze([
  abTasty,
  activecampaign,
  adjust,
  adobeAnalytics,
  adobeAudienceManager,
  adobeFonts,
  adobeLaunch,
  adobeTarget,
  adyen,
  akamai,
  akamaiMpulse,
  amplitude,
  appleSignIn,
  appsflyer,
  auth0,
  awsLoadBalancer,
  awsRum,
  azureApplicationInsights,
  azureLoadBalancer,
  braintree,
  branch,
  braze,
  bugsnag,
  chatwoot,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  configcat,
  countly,
  crazyEgg,
  crisp,
  customerIo,
  datadogRum,
  datadome,
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
  imperva,
  instagramEmbed,
  intercom,
  kameleoon,
  klarna,
  klaviyo,
  launchdarkly,
  linkedinInsight,
  livechat,
  logrocket,
  mailchimp,
  mapbox,
  marketo,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  mollie,
  mouseflow,
  mparticle,
  newRelic,
  okta,
  olark,
  onesignal,
  openstreetmap,
  optimizely,
  pardot,
  paypal,
  pendo,
  pinterestTag,
  piwikPro,
  plausible,
  posthog,
  raygun,
  redditPixel,
  rollbar,
  rudderstack,
  salesloft,
  segment,
  sentry,
  simpleAnalytics,
  singular,
  snapPixel,
  snowplow,
  split,
  square,
  statsig,
  stripe,
  tawkTo,
  tealium,
  tidio,
  tiktokPixel,
  trackjs,
  twitterEmbed,
  umami,
  unleash,
  vercelAnalytics,
  vimeo,
  vwo,
  wistia,
  xPixel,
  youtube,
  zendesk,
]);

/** The services with these ids, in the order asked for; unknown ids are left out. */
export const findServices = (ids: readonly string[]): CatalogueService[] =>
  ids.flatMap((id) => catalogue.find((service) => service.id === id) ?? []);
