// The script-tag file loads this under `data-debug`, or when `FluxConsent.debug()` is called.
export { mountDebug as mount } from './mount-debug';
