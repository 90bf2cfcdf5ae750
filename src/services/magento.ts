import type { CatalogueService } from '../model/service';

export const magento: CatalogueService<'magento', 'necessary'> = {
  id: 'magento',
  category: 'necessary',
  vendor: 'Adobe',
  title: { en: 'Adobe Commerce (Magento)' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.adobe.com/privacy.html',
  cookies: [
    { name: 'mage-cache-storage', description: { en: 'Keeps the state of the session.' } },
    {
      name: 'mage-cache-storage-section-invalidation',
      description: { en: 'Keeps the state of the session.' },
    },
    { name: 'mage-cache-sessid', description: { en: 'Keeps the state of the session.' } },
    { name: 'mage-messages', description: { en: 'Keeps the state of the session.' } },
    { name: 'mage-banners-cache-storage', description: { en: 'Keeps the state of the session.' } },
    { name: 'section_data_ids', description: { en: 'Keeps the state of the session.' } },
    { name: 'section_data_clean', description: { en: 'Keeps the state of the session.' } },
    { name: 'private_content_version', description: { en: 'Keeps the state of the session.' } },
    { name: 'form_key', description: { en: 'Keeps the state of the session.' } },
    { name: 'X-Magento-Vary', description: { en: 'Keeps the state of the session.' } },
    { name: 'persistent_shopping_cart', description: { en: 'Keeps the state of the session.' } },
    { name: 'mage-translation-storage', description: { en: 'Keeps the state of the session.' } },
    { name: 'mage-translation-file-version', description: { en: 'Keeps the state of the session.' } },
    { name: 'product_data_storage', description: { en: 'Keeps the state of the session.' } },
    { name: 'recently_viewed_product', description: { en: 'Keeps the state of the session.' } },
    { name: 'recently_viewed_product_previous', description: { en: 'Keeps the state of the session.' } },
    { name: 'recently_compared_product', description: { en: 'Keeps the state of the session.' } },
    { name: 'recently_compared_product_previous', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'mage-cache-storage', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: 'mage-cache-storage-section-invalidation',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: 'mage-cache-*', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: 'mage-translation-storage',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'local',
      name: 'mage-translation-file-version',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: 'product_data_storage', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: 'recently_viewed_product',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'local',
      name: 'recently_compared_product',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'local',
      name: 'recently_viewed_product_previous',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'local',
      name: 'recently_compared_product_previous',
      description: { en: 'Keeps the state of the session.' },
    },
  ],
  source:
    'https://experienceleague.adobe.com/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law.html',
};
