import type { CatalogueService } from '../model/service';

export const azureApplicationInsights: CatalogueService<'azure-application-insights', 'analytics'> = {
  id: 'azure-application-insights',
  category: 'analytics',
  vendor: 'Microsoft',
  title: { en: 'Application Insights' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  urls: [
    'js.monitor.azure.com',
    'applicationinsights.azure.com',
    'applicationinsights.microsoft.com',
    'dc.services.visualstudio.com',
    'az416426.vo.msecnd.net',
    'monitor.azure.com',
    'applicationinsights.io',
  ],
  cookies: [
    { name: 'ai_user', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'ai_session', lifetime: 'P1D', description: { en: 'Keeps the session.' } },
    { name: 'ai_authUser', lifetime: 'session', description: { en: 'Recognises signed-in users.' } },
  ],
  storage: [
    { kind: 'local', name: 'ai_session', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: 'AI_*', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: 'AI_buffer', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: 'AI_sentBuffer', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: 'AI_sent_buffer', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: 'AI_*', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: '*AI_buffer*', description: { en: 'Queue of reports.' } },
    { kind: 'local', name: 'ai_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk',
};
