import type { CatalogueService } from '../model/service';
import { adobeFonts } from './adobe-fonts';
import { adyen } from './adyen';
import { akamai } from './akamai';
import { akamaiMpulse } from './akamai-mpulse';
import { amplitude } from './amplitude';
import { appleSignIn } from './apple-sign-in';
import { auth0 } from './auth0';
import { awsLoadBalancer } from './aws-load-balancer';
import { azureLoadBalancer } from './azure-load-balancer';
import { braintree } from './braintree';
import { chatwoot } from './chatwoot';
import { cloudflare } from './cloudflare';
import { cloudflareTurnstile } from './cloudflare-turnstile';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics';
import { crazyEgg } from './crazy-egg';
import { crisp } from './crisp';
import { datadome } from './datadome';
import { drift } from './drift';
import { f5BigIp } from './f5-big-ip';
import { facebookSdk } from './facebook-sdk';
import { fontAwesome } from './font-awesome';
import { freshchat } from './freshchat';
import { friendlyCaptcha } from './friendly-captcha';
import { fullstory } from './fullstory';
import { googleAds } from './google-ads';
import { googleAnalytics } from './google-analytics';
import { googleFonts } from './google-fonts';
import { googleMaps } from './google-maps';
import { googleRecaptcha } from './google-recaptcha';
import { googleSignIn } from './google-sign-in';
import { googleTagManager } from './google-tag-manager';
import { gorgias } from './gorgias';
import { hcaptcha } from './hcaptcha';
import { heap } from './heap';
import { helpScout } from './help-scout';
import { hotjar } from './hotjar';
import { imperva } from './imperva';
import { instagramEmbed } from './instagram-embed';
import { intercom } from './intercom';
import { klarna } from './klarna';
import { linkedinInsight } from './linkedin-insight';
import { livechat } from './livechat';
import { logrocket } from './logrocket';
import { mapbox } from './mapbox';
import { matomo } from './matomo';
import { metaPixel } from './meta-pixel';
import { microsoftAdvertising } from './microsoft-advertising';
import { microsoftClarity } from './microsoft-clarity';
import { mixpanel } from './mixpanel';
import { mollie } from './mollie';
import { mouseflow } from './mouseflow';
import { okta } from './okta';
import { olark } from './olark';
import { openstreetmap } from './openstreetmap';
import { paypal } from './paypal';
import { pinterestTag } from './pinterest-tag';
import { posthog } from './posthog';
import { redditPixel } from './reddit-pixel';
import { salesloft } from './salesloft';
import { segment } from './segment';
import { snapPixel } from './snap-pixel';
import { square } from './square';
import { stripe } from './stripe';
import { tawkTo } from './tawk-to';
import { tidio } from './tidio';
import { tiktokPixel } from './tiktok-pixel';
import { twitterEmbed } from './twitter-embed';
import { vimeo } from './vimeo';
import { wistia } from './wistia';
import { xPixel } from './x-pixel';
import { youtube } from './youtube';
import { zendesk } from './zendesk';

export {
  adobeFonts,
  adyen,
  akamai,
  akamaiMpulse,
  amplitude,
  appleSignIn,
  auth0,
  awsLoadBalancer,
  azureLoadBalancer,
  braintree,
  chatwoot,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  crazyEgg,
  crisp,
  datadome,
  drift,
  f5BigIp,
  facebookSdk,
  fontAwesome,
  freshchat,
  friendlyCaptcha,
  fullstory,
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRecaptcha,
  googleSignIn,
  googleTagManager,
  gorgias,
  hcaptcha,
  heap,
  helpScout,
  hotjar,
  imperva,
  instagramEmbed,
  intercom,
  klarna,
  linkedinInsight,
  livechat,
  logrocket,
  mapbox,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  mollie,
  mouseflow,
  okta,
  olark,
  openstreetmap,
  paypal,
  pinterestTag,
  posthog,
  redditPixel,
  salesloft,
  segment,
  snapPixel,
  square,
  stripe,
  tawkTo,
  tidio,
  tiktokPixel,
  twitterEmbed,
  vimeo,
  wistia,
  xPixel,
  youtube,
  zendesk,
};

/** Every service that ships with the package, by id. */
export const catalogue: readonly CatalogueService[] = /* @__PURE__ */ Object.freeze([
  adobeFonts,
  adyen,
  akamai,
  akamaiMpulse,
  amplitude,
  appleSignIn,
  auth0,
  awsLoadBalancer,
  azureLoadBalancer,
  braintree,
  chatwoot,
  cloudflare,
  cloudflareTurnstile,
  cloudflareWebAnalytics,
  crazyEgg,
  crisp,
  datadome,
  drift,
  f5BigIp,
  facebookSdk,
  fontAwesome,
  freshchat,
  friendlyCaptcha,
  fullstory,
  googleAds,
  googleAnalytics,
  googleFonts,
  googleMaps,
  googleRecaptcha,
  googleSignIn,
  googleTagManager,
  gorgias,
  hcaptcha,
  heap,
  helpScout,
  hotjar,
  imperva,
  instagramEmbed,
  intercom,
  klarna,
  linkedinInsight,
  livechat,
  logrocket,
  mapbox,
  matomo,
  metaPixel,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  mollie,
  mouseflow,
  okta,
  olark,
  openstreetmap,
  paypal,
  pinterestTag,
  posthog,
  redditPixel,
  salesloft,
  segment,
  snapPixel,
  square,
  stripe,
  tawkTo,
  tidio,
  tiktokPixel,
  twitterEmbed,
  vimeo,
  wistia,
  xPixel,
  youtube,
  zendesk,
]);

/** The services with these ids, in the order asked for; unknown ids are left out. */
export const findServices = (ids: readonly string[]): CatalogueService[] =>
  ids.flatMap((id) => catalogue.find((service) => service.id === id) ?? []);
