import type { CatalogueService } from '../model/service';

export const quantumMetric: CatalogueService<'quantum-metric', 'analytics'> = {
  id: 'quantum-metric',
  category: 'analytics',
  vendor: 'Quantum Metric',
  title: { en: 'Quantum Metric' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://www.quantummetric.com/legal/privacy-policy/',
  urls: ['quantummetric.com'],
  cookies: [
    { name: 'QuantumMetricUserID', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'QuantumMetricSessionID', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: 'QuantumMetric*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'QM_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'QuantumMetric*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'QM_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://www.quantummetric.com/legal/cookie-policy/',
};
