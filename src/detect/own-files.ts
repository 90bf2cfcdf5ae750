import { toUrl } from '../classify/to-url';
import type { Consent } from '../model/consent';

export interface OwnFilesOptions {
  /** Folder of this package's files. */
  readonly base?: string | undefined;
  /** Further URLs that are loaded on the site's behalf, such as its policy. */
  readonly own?: readonly (string | undefined)[] | undefined;
}

/** The files in that folder. */
const FILE = /^(?:consent[\w.-]*\.m?js|(?:locales|services)\/[\w.-]+)$/;

/**
 * Tells whether a URL is one of our own files: served from another host, they are still not a third party's
 * doing.
 */
export const createOwnFiles = (consent: Consent, { base, own = [] }: OwnFilesOptions) => {
  const absolute = (address: string | undefined): string | undefined =>
    address ? toUrl(address, document.baseURI)?.href : undefined;
  const known = own.map(absolute);
  return ({ href }: URL): boolean =>
    known.includes(href) ||
    href === absolute(consent.policy?.record.endpoint) ||
    (!!base && href.startsWith(base) && FILE.test(href.slice(base.length)));
};
