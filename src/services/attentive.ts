import type { CatalogueService } from '../model/service';

export const attentive: CatalogueService<'attentive', 'marketing'> = {
  id: 'attentive',
  category: 'marketing',
  vendor: 'Attentive',
  title: { en: 'Attentive' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.attentive.com/legal/privacy',
  urls: ['attn.tv', 'attentivemobile.com', 'attentive.com'],
  cookies: [
    { name: '__attentive_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_cco', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_pv', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_ss_referrer', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_dv', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_client_user_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_attn_', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__attentive_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_attn_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '__attentive*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'attentive*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_attn*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '__attentive*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: '_attn*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.attentive.com/',
};
