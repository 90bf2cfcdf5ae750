import type { KnownHosts } from '../classify/catalogue-classifier';
import { KNOWN_HOSTS_TABLE } from './known-hosts-table';

const hosts = (): Map<string, { vendor: string; category: string; evidence: string }> => {
  const table = new Map<string, { vendor: string; category: string; evidence: string }>();
  for (const [category, makers] of Object.entries(KNOWN_HOSTS_TABLE))
    for (const maker of makers.split('|')) {
      const [vendor = '', list = ''] = maker.split('=');
      for (const host of list.split(' '))
        table.set(host, { vendor, category, evidence: `${host} is known by third-party-web` });
    }
  return table;
};

/** Hosts that the catalogue does not know, by the data of third-party-web; never says that one is necessary. */
export const createKnownHosts = (): KnownHosts => {
  const table = hosts();
  return (host) => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const found = table.get(rest);
      if (found) return found;
    }
    return undefined;
  };
};
