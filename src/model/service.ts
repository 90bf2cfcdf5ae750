import type { Texts } from './texts';

export const STORAGE_KINDS = ['local', 'session', 'indexeddb', 'cache'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];

/** A cookie a service keeps. */
export interface CookieSignature {
  /** Exact name, or a pattern with `*`. */
  readonly name: string;
  /** ISO 8601 duration (`P6M`) or `session`. */
  readonly lifetime?: string;
  readonly description?: Texts;
  /** True when only the server can read and clear it. */
  readonly httpOnly?: boolean;
}

/** A key, database or cache a service keeps. */
export interface StorageSignature {
  readonly kind: StorageKind;
  /** Exact name, or a pattern with `*`. */
  readonly name: string;
  readonly lifetime?: string;
  readonly description?: Texts;
}

/** A product of a vendor that runs on the page; belongs to one category. */
export interface Service<Id extends string = string, CategoryId extends string = string> {
  readonly id: Id;
  readonly category: CategoryId;
  /** The company behind it, as a visitor would know it. */
  readonly vendor?: string;
  readonly title?: Texts;
  /** What it does for the site, in one sentence. */
  readonly description?: Texts;
  /** The vendor's privacy policy. */
  readonly privacyPolicy?: string;
  /** URL patterns: a host (with its subdomains), a host and path with `*`, or a full URL with `*`. */
  readonly urls?: readonly string[];
  /** Text that marks an inline snippet of this service. */
  readonly inline?: readonly string[];
  /**
   * Calls made without consent are dropped rather than held: for data too sensitive to keep. Default `false`.
   */
  readonly drop?: boolean;
  readonly cookies?: readonly CookieSignature[];
  readonly storage?: readonly StorageSignature[];
}

/** A service as the catalogue ships it, with the source of its facts. */
export interface CatalogueService<Id extends string = string, CategoryId extends string = string>
  extends Service<Id, CategoryId> {
  readonly vendor: string;
  /** The vendor's page that documents the names. */
  readonly source: string;
  /** ISO date on which the names were last compared with the source; absent if never. */
  readonly checked?: string;
}
