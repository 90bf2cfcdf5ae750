import type { CatalogueService } from '../model/service';

export const stripe: CatalogueService<'stripe', 'necessary'> = {
  id: 'stripe',
  category: 'necessary',
  vendor: 'Stripe',
  title: { en: 'Stripe' },
  description: {
    en: 'Takes payments and guards them against fraud.',
    de: 'Nimmt Zahlungen entgegen und schützt sie vor Betrug.',
  },
  privacyPolicy: 'https://stripe.com/privacy',
  urls: ['stripe.com', 'stripe.network', 'link.com', 'stripecdn.com'],
  inline: ["Stripe('pk_", 'Stripe("pk_'],
  cookies: [
    { name: '__stripe_mid', lifetime: 'P1Y', description: { en: 'Guards against fraud.' } },
    { name: '__stripe_sid', lifetime: 'PT30M', description: { en: 'Guards against fraud.' } },
    {
      name: '__stripe_orig_props',
      lifetime: 'P1Y',
      description: { en: 'Keeps where a customer of Stripe came from.' },
    },
  ],
  storage: [
    { kind: 'local', name: '__stripe_*', description: { en: 'Guards against fraud.' } },
    { kind: 'session', name: '__stripe_*', description: { en: 'Guards against fraud.' } },
  ],
  source: 'https://stripe.com/legal/cookies-policy',
};
