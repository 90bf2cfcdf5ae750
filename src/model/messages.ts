import type { StandardCategory } from './category';

/** Every text of the interface in one language. `{name}` is filled in. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly 'banner.title': string;
  /** `{controller}` */
  readonly 'banner.text': string;
  /** `{count}` */
  readonly 'banner.services': string;
  readonly 'banner.changed': string;
  readonly 'banner.unsaved': string;
  /** Of like length with `reject`. */
  readonly accept: string;
  readonly reject: string;
  readonly preferences: string;
  readonly save: string;
  readonly close: string;
  readonly withdraw: string;
  readonly 'preferences.title': string;
  readonly 'preferences.text': string;
  readonly 'preferences.always': string;
  readonly 'preferences.services': string;
  readonly 'preferences.separate': string;
  readonly 'privacy-policy': string;
  readonly stores: string;
  /** `{date}`, `{id}` */
  readonly receipt: string;
  readonly 'gpc.honoured': string;
  /** `{service}`: the service with its vendor, or the category. */
  readonly 'gate.text': string;
  /** `{service}` */
  readonly 'gate.allow': string;
  readonly 'declaration.name': string;
  readonly 'declaration.vendor': string;
  readonly 'declaration.purpose': string;
  readonly 'declaration.lifetime': string;
  readonly 'declaration.kind': string;
  readonly 'declaration.session': string;
  /** Heading of what was found and is not declared. */
  readonly 'declaration.unknown': string;
  readonly categories: Readonly<Record<StandardCategory, readonly [title: string, description: string]>>;
}

/** The messages a site may word itself. */
export type MessageKey = Exclude<keyof Messages, 'direction' | 'categories'>;
