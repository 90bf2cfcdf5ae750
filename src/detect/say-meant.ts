import type { Consent } from '../model/consent';

interface CatalogueFile {
  nearestService(id: string): string | undefined;
}

/**
 * Suggests the catalogue service that was probably meant for each that could not be loaded. Loads the
 * catalogue's names only then.
 */
export const sayMeant = (consent: Consent): void => {
  const say = async (): Promise<void> => {
    const { services = [], uses = [] } = consent.policy ?? {};
    const missing = uses.filter(({ use }) => !services.some(({ id }) => id === use));
    if (!missing.length) return;
    const { nearestService }: CatalogueFile = await import(
      new URL('consent-catalogue.mjs', import.meta.url).href
    );
    for (const { use } of missing) {
      const name = nearestService(use);
      if (name)
        consent.emit('problem', {
          code: 'service',
          message: `The catalogue has no "${use}".`,
          hint: `Did you mean "${name}"?`,
        });
    }
  };
  // Without that file, the first message has to do.
  const start = (): void => void say().catch(() => {});
  if (consent.settled) start();
  else consent.on('ready', start);
};
