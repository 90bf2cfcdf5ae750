import type { CatalogueService } from '../model/service';

export const mercadoPago: CatalogueService<'mercado-pago', 'necessary'> = {
  id: 'mercado-pago',
  category: 'necessary',
  vendor: 'Mercado Libre',
  title: { en: 'Mercado Pago' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.mercadopago.com/privacidad',
  urls: ['mercadopago.com', 'mlstatic.com', 'mercadopago.com.br', 'mercadopago.com.ar'],
  source: 'https://www.mercadopago.com/developers/',
};
