import type { KnownHosts } from '../classify/catalogue-classifier';
import { KNOWN_HOSTS_TABLE } from './known-hosts-table';
import { VENDOR_HOSTS } from './vendor-hosts';

type Known = NonNullable<ReturnType<KnownHosts>>;

const add = (table: Map<string, Known>, lists: Readonly<Record<string, string>>, source: string): void => {
  for (const [category, makers] of Object.entries(lists))
    for (const maker of makers.trim().split(/\s*[|\n]\s*/)) {
      const [vendor = '', list = ''] = maker.split('=');
      for (const host of list.split(' '))
        table.set(host, { vendor, category, evidence: `${host} is known ${source}` });
    }
};

/**
 * Hosts that the catalogue does not know: our own list takes precedence over third-party-web's; none counts
 * as necessary.
 */
export const createKnownHosts = (): KnownHosts => {
  const table = new Map<string, Known>();
  add(table, KNOWN_HOSTS_TABLE, 'by third-party-web');
  add(table, VENDOR_HOSTS, 'by our list of vendors');
  return (host) => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const found = table.get(rest);
      if (found) return found;
    }
    return undefined;
  };
};
