import type { CatalogueService } from '../model/service';

export const arcgis: CatalogueService<'arcgis', 'preferences'> = {
  id: 'arcgis',
  category: 'preferences',
  vendor: 'Esri',
  title: { en: 'ArcGIS' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.esri.com/en-us/privacy/overview',
  urls: ['arcgis.com', 'arcgisonline.com', 'esri.com'],
  storage: [
    { kind: 'local', name: 'esri_*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'esriJSAPIOAuth', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'arcgis*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'esriJSAPIOAuth', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'esri_*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://developers.arcgis.com/javascript/',
};
