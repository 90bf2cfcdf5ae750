const withoutNote = (service: unknown): unknown => {
  if (!service || typeof service !== 'object') return service;
  const { source, checked, ...rest } = service as Record<string, unknown>;
  return rest;
};

/** A policy without what the catalogue notes on the source of its facts: that is not part of a policy. */
export const withoutNotes = (policy: unknown): unknown => {
  const services = (policy as { readonly services?: unknown } | undefined | null)?.services;
  return Array.isArray(services) ? { ...(policy as object), services: services.map(withoutNote) } : policy;
};
