export { connectSignals, type Signal } from './connect-signals';
export { globalPrivacyControl } from './global-privacy-control';
export { googleConsentMode } from './google-consent-mode';
