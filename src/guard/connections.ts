import type { Consent } from '../model/consent';
import type { Judge } from './verdict';

interface Closable {
  close(): void;
}

/** Open connections of services, held weakly, which are closed when consent is withdrawn. */
export const createConnections = (consent: Consent, judge: Judge) => {
  const open = new Set<readonly [connection: WeakRef<Closable>, service: string]>();
  return {
    /** Remembers a connection under the service of its address, and returns it. */
    closing<T extends Closable>(connection: T, url: string): T {
      const service = judge.service(url);
      for (const each of open) if (!each[0].deref()) open.delete(each);
      if (service) open.add([new WeakRef(connection), service.id]);
      return connection;
    },
    closeRefused(): void {
      if (consent.policy?.enforce === false) return;
      for (const each of open) {
        if (consent.has(each[1])) continue;
        each[0].deref()?.close();
        open.delete(each);
      }
    },
  };
};
