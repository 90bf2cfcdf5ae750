import { installGuard } from './guard/install-guard';
import type { GuardScript, Install } from './script-tag/load-guard';

const give: Install = (consent, { base, ...options }) => {
  const at = (name: string): string => new URL(name, base).href;
  installGuard(consent, {
    ...options,
    workerFile: at('consent-worker.js'),
    clear: (named) =>
      import(at('consent-clear.mjs')).then(
        ({ mount }) => mount(consent, named),
        () =>
          consent.emit('problem', {
            code: 'chunk',
            message: 'consent-clear.mjs could not be loaded.',
            hint: 'What services have left is not cleared.',
          }),
      ),
  });
};

// Handed to the `consent.js` that asked for it, and to nobody else; in a site file of `flux-consent build`,
// which begins with the guard, left for the code that follows.
const { take } = document.currentScript as GuardScript;
const site = (self as { FluxConsentSite?: { install?: Install } }).FluxConsentSite;
if (take) take(give);
else if (site) site.install = give;
