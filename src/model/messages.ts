import type { StandardCategory } from './category';

/** The texts of banner and preferences in one language. `{name}` stands for a value. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly 'banner.title': string;
  /** `{controller}` */
  readonly 'banner.text': string;
  /** That a choice can be withdrawn; the law asks for it on the first layer. */
  readonly 'banner.withdraw': string;
  /** `{count}` */
  readonly 'banner.services': string;
  /** `{count}` of companies */
  readonly 'banner.vendors': string;
  /** After a material change of the policy. */
  readonly 'banner.changed': string;
  /** `{names}` of categories and services that were not asked for before. */
  readonly 'banner.new': string;
  /** For places where the X must mean a refusal (Italy). */
  readonly 'banner.close': string;
  /** The browser stores nothing. */
  readonly 'banner.unsaved': string;
  /** Of similar length to `reject`. */
  readonly accept: string;
  readonly reject: string;
  readonly preferences: string;
  readonly save: string;
  /** Announced by screen readers after a choice. */
  readonly saved: string;
  readonly close: string;
  readonly 'preferences.title': string;
  /** Must hold whether switches start off (opt-in) or on (opt-out). */
  readonly 'preferences.text': string;
  readonly 'preferences.always': string;
  readonly 'preferences.services': string;
  /** Above categories that are never part of accept-all. */
  readonly 'preferences.separate': string;
  readonly 'privacy-policy': string;
  readonly 'gpc.honoured': string;
  readonly categories: Readonly<Record<StandardCategory, readonly [title: string, description: string]>>;
}

/** The texts of parts that few visitors open: in a file of its own, loaded with them. */
export interface MoreMessages {
  /** Label of the search field among many services. */
  readonly search: string;
  /** `{count}`, also 0 */
  readonly 'search.found': string;
  /** Label of the names a service stores. */
  readonly stores: string;
  /** Heading of the visitor's record. */
  readonly 'record.title': string;
  /** `{date}`, `{expires}` */
  readonly 'record.text': string;
  readonly 'record.allowed': string;
  readonly 'record.refused': string;
  /** `{id}` */
  readonly 'record.id': string;
  readonly 'record.copy': string;
  readonly 'record.copied': string;
  readonly 'record.download': string;
  readonly withdraw: string;
  /** After an editorial change; asks for nothing. */
  readonly notice: string;
  /** California's wording: 11 CCR 7013 (a), 7014 (a) and 7025 (c)(6). */
  readonly 'us.sale': string;
  readonly 'us.sensitive': string;
  readonly 'us.honoured': string;
  /** `{service}`: the service with its vendor, or the category. */
  readonly 'gate.text': string;
  /** For this page view only; nothing is recorded. */
  readonly 'gate.once': string;
  /** `{service}` */
  readonly 'gate.allow': string;
  readonly 'declaration.name': string;
  readonly 'declaration.vendor': string;
  readonly 'declaration.purpose': string;
  readonly 'declaration.lifetime': string;
  readonly 'declaration.kind': string;
  readonly 'declaration.session': string;
  /** Heading of what was found but not declared. */
  readonly 'declaration.unknown': string;
  readonly 'declaration.print': string;
  /** What the record of the choice is for. */
  readonly 'declaration.record': string;
}

/** All texts of the interface in one language. */
export interface AllMessages extends Messages, MoreMessages {}

/** The messages a site may reword. */
export type MessageKey = Exclude<keyof AllMessages, 'direction' | 'categories'>;

/**
 * A language as shipped, see `rollup.languages.mjs`: the texts in the order of English, without their keys.
 */
export interface Language {
  readonly texts: readonly string[];
  readonly more: () => Promise<{ readonly default: readonly string[] }>;
}
