import type { Messages } from '../model/messages';

export interface MountOptions {
  /** BCP 47 tag, or `auto`: the page's, then the browser's. Default what the consent was created with. */
  readonly language?: string | undefined;
  /** URL of the folder that holds `locales/`. */
  readonly base?: string | undefined;
  /** Languages besides English: the messages, or how to load them. */
  readonly locales?: Readonly<Record<string, Messages | (() => Promise<Messages>)>>;
  /** `false` when `connectActions` is called elsewhere. Default `true`. */
  readonly actions?: boolean;
  /** `false`: nothing is shown until `show` is called. Default `true`. */
  readonly auto?: boolean;
}
