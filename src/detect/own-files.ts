import type { Consent } from '../model/consent';

export interface OwnFilesOptions {
  /** Folder of the files of this package. */
  readonly base?: string | undefined;
  /** Further addresses that are asked for on the site's behalf, such as its policy. */
  readonly own?: readonly (string | undefined)[] | undefined;
}

/** What there is in the folder. */
const FILE = /^(?:consent[\w.-]*\.m?js|(?:locales|services)\/[\w.-]+)$/;

/** Is this what consent itself is made of? A site may serve it from another host, which is no third party's doing. */
export const createOwnFiles = (consent: Consent, { base, own = [] }: OwnFilesOptions) => {
  const absolute = (address: string | undefined): string | undefined =>
    address && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : undefined;
  const known = own.map(absolute);
  return ({ href }: URL): boolean =>
    known.includes(href) ||
    href === absolute(consent.policy?.record.endpoint) ||
    (!!base && href.startsWith(base) && FILE.test(href.slice(base.length)));
};
