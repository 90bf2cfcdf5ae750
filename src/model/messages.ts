import type { StandardCategory } from './category';

/** Every text of the interface in one language. `{name}` is filled in. */
export interface Messages {
  readonly direction: 'ltr' | 'rtl';
  readonly 'banner.title': string;
  /** `{controller}` */
  readonly 'banner.text': string;
  readonly 'banner.changed': string;
  readonly 'banner.unsaved': string;
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
  readonly 'privacy-policy': string;
  readonly stores: string;
  readonly 'gpc.honoured': string;
  /** `{service}`, `{vendor}` */
  readonly 'gate.text': string;
  readonly 'gate.allow': string;
  readonly 'declaration.name': string;
  readonly 'declaration.vendor': string;
  readonly 'declaration.purpose': string;
  readonly 'declaration.lifetime': string;
  readonly 'declaration.kind': string;
  readonly 'declaration.session': string;
  readonly categories: Readonly<Record<StandardCategory, readonly [title: string, description: string]>>;
}
