import { createConsent, definePolicy } from 'flux-consent';
import { installGuard } from 'flux-consent/guard';
import { connectSignals, globalPrivacyControl, googleConsentMode } from 'flux-consent/signals';
import { mountUi } from 'flux-consent/ui';

const policy = definePolicy({
  id: 'npm-bundler',
  version: '1',
  controller: { name: 'Bundled' },
  categories: [{ id: 'necessary', required: true }, 'analytics'],
  services: [
    {
      id: 'meridian',
      category: 'analytics',
      vendor: 'Meridian',
      urls: ['analytics.localhost'],
      cookies: [{ name: '_mrd', lifetime: 'P13M' }],
      storage: [
        { kind: 'local', name: 'mrd:*' },
        { kind: 'session', name: 'mrd:session' },
      ],
    },
  ],
});

const consent = createConsent(policy);
installGuard(consent);
connectSignals(consent, [googleConsentMode(), globalPrivacyControl()]);
mountUi(consent);

const line = document.querySelector('[data-state]');
const show = () => {
  line.textContent = consent.has('analytics') ? 'Analytics is allowed.' : 'Analytics is not allowed.';
};
show();
consent.subscribe(show);

// Added by the application like any script: held until analytics is allowed.
const script = document.createElement('script');
script.src = document.querySelector('[data-vendor]').dataset.vendor;
document.head.append(script);
