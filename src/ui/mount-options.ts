import type { AllMessages, Language } from '../model/messages';

export interface MountOptions {
  /** BCP 47 tag, or `auto`: the page's, then the browser's. Default what the consent was created with. */
  readonly language?: string | undefined;
  /** URL of the folder that holds `locales/`. */
  readonly base?: string | undefined;
  /**
   * Languages besides English: one of `flux-consent/locales/*`, your own messages, or a function that loads
   * either.
   */
  readonly locales?: Readonly<
    Record<string, Language | AllMessages | (() => Promise<Language | AllMessages>)>
  >;
  /** `false` when `connectActions` is called elsewhere. Default `true`. */
  readonly actions?: boolean;
  /** `false`: nothing is shown until `show` is called. Default `true`. */
  readonly auto?: boolean;
}

/** URL of a file that is loaded on demand. */
export const fileUrl = ({ base = '.' }: MountOptions, path: string): string =>
  `${base.replace(/\/$/, '')}/${path}.mjs`;
