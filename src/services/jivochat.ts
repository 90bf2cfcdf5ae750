import type { CatalogueService } from '../model/service';

export const jivochat: CatalogueService<'jivochat', 'preferences'> = {
  id: 'jivochat',
  category: 'preferences',
  vendor: 'JivoChat',
  title: { en: 'JivoChat' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.jivochat.com/privacy-policy/',
  urls: ['jivosite.com', 'jivochat.com', 'jivo.chat', 'jivo.ru'],
  cookies: [
    { name: 'jv_client_id_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_enter_ts_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_visits_count_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_refer_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_utm_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_pages_count_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'jv_*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'jv_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'jivo_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'jivo*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'jv_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'jivo*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://www.jivochat.com/docs/',
};
