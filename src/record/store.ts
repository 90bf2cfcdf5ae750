import type { Platform } from '../model/platform';
import type { RecordOptions } from '../model/policy';
import { type ConsentRecord, recordName } from '../model/record';
import { attempt } from './attempt';
import { decodeRecord, encodeRecord, NO_LIMIT } from './codec';

/** Where the record lives: cookie, else localStorage, else this page view's memory. */
export interface RecordStore {
  read(): ConsentRecord | undefined;
  /** Keeps it until then, in seconds since the epoch, default until it expires; returns where. */
  write(record: ConsentRecord, until?: number): 'cookie' | 'local' | 'memory';
}

/** The domains to try, widest first; the browser refuses public suffixes, so no list of them is needed. */
const domains = (host: string, domain = 'auto'): (string | undefined)[] => {
  if (domain !== 'auto') return [domain, undefined];
  const labels = host.split('.');
  const wider = /^[\d.]+$|:/.test(host) ? [] : labels.map((_, i) => labels.slice(i).join('.')).reverse();
  return [...wider.slice(1), undefined];
};

/**
 * `options.cookie` names the cookie and the localStorage key. Nothing is read or written before a call.
 * @see docs/record.md
 */
export const createRecordStore = (platform: Platform, options: RecordOptions): RecordStore => {
  const name = recordName(options);
  const { cookies, storage } = platform;
  let memory: string | undefined;

  const readCookie = (): string | undefined => attempt(() => cookies?.get(name));
  const writeCookie = (text: string | undefined, expires: Date): boolean =>
    !!cookies &&
    !!text &&
    domains(platform.host, options.domain).some((domain) => {
      attempt(() => cookies.set(name, text, { domain, expires, secure: platform.secure }));
      return readCookie() === text;
    });
  const writeLocal = (text: string): boolean => {
    // Where the new one fits no more, the old one would stand.
    attempt(() => storage?.removeItem(name));
    attempt(() => storage?.setItem(name, text));
    return attempt(() => storage?.getItem(name)) === text;
  };

  return {
    read() {
      const kept = decodeRecord(readCookie()) ?? decodeRecord(attempt(() => storage?.getItem(name)));
      const mine = decodeRecord(memory);
      // What is elsewhere is what this page could not replace, unless another page wrote it since.
      return mine && (kept?.given ?? 0) <= mine.given ? mine : kept;
    },
    write(record, until = record.expires) {
      const { host, secure } = platform;
      // An older record, on a wider or narrower domain, must neither shadow this one nor outlive it.
      if (readCookie() !== undefined)
        for (const domain of domains(host)) attempt(() => cookies?.remove(name, { domain, secure }));
      memory = undefined;
      if (writeCookie(encodeRecord(record), new Date(until * 1000))) {
        attempt(() => storage?.removeItem(name));
        return 'cookie';
      }
      const whole = encodeRecord(record, NO_LIMIT) as string;
      if (writeLocal(whole)) return 'local';
      memory = whole;
      return 'memory';
    },
  };
};
