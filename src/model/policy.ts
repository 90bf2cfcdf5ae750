import type { Category } from './category';
import type { RegimeOverride } from './jurisdiction';
import type { Service } from './service';
import type { Texts } from './texts';

export type Unknown = 'block' | 'report' | 'allow';
export const UNKNOWN = ['block', 'report', 'allow'] as const;
export const LAYOUTS = ['bar', 'box', 'dialog'] as const;
export const POSITIONS = ['bottom', 'top', 'bottom-left', 'bottom-right', 'center'] as const;
export const MODES = ['auto', 'light', 'dark'] as const;
export const SIGNALS = ['google-consent-mode', 'global-privacy-control'] as const;

export interface Theme {
  /** Colour of links, focus rings and switches that are on; `#rrggbb`. */
  readonly accent?: string;
  /** Default `auto`: the visitor's preference. */
  readonly mode?: (typeof MODES)[number];
  /** Corner radius in px, 0 to 32. Default 14. */
  readonly radius?: number;
  /** A CSS font-family. Default the page's own. */
  readonly font?: string;
}

export interface UiOptions {
  /** Default `bar`. */
  readonly layout?: (typeof LAYOUTS)[number];
  /** Default `bottom`. */
  readonly position?: (typeof POSITIONS)[number];
  /** BCP 47 tags the site offers; default every shipped language. */
  readonly languages?: readonly string[];
  readonly theme?: Theme;
  /** A floating button to come back at any time. Default `true`. */
  readonly reopen?: boolean;
}

export interface RecordOptions {
  /** Name of the cookie and of the fallback key. Default `flux_consent`. */
  readonly cookie?: string;
  /** A domain, or `auto`: the widest one the browser accepts. Default `auto`. */
  readonly domain?: string;
  /** Days a choice stands; never longer than the regime's. Default the regime's. */
  readonly days?: number;
  /** Same-site path or HTTPS URL that is sent a copy of each record. */
  readonly endpoint?: string;
}

export interface Controller {
  readonly name: string;
  readonly privacyPolicy?: string;
  readonly contact?: string;
}

/** A catalogue service, changed: anything given replaces the catalogue's. */
export interface ServiceUse<CategoryId extends string = string>
  extends Partial<Omit<Service<string, CategoryId>, 'id'>> {
  readonly use: string;
}

/** A policy as a site writes it. */
export interface PolicyInput<CategoryId extends string = string, ServiceId extends string = string> {
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** How this version differs from the one before. Default `material`. */
  readonly changes?: 'material' | 'editorial';
  readonly controller?: Controller;
  readonly categories: readonly (CategoryId | Category<CategoryId>)[];
  /** Catalogue ids, changed catalogue services, or services of the site's own. */
  readonly services?: readonly (
    | ServiceId
    | ServiceUse<NoInfer<CategoryId>>
    | Service<ServiceId, NoInfer<CategoryId>>
  )[];
  /** What happens to third-party requests, and to storage, that no service declares. */
  readonly unknown?: { readonly requests?: Unknown; readonly storage?: Unknown };
  /** Further hosts that are the site's own. */
  readonly firstParty?: readonly string[];
  /** `false`: nothing is held, what would be is reported. Default `true`. */
  readonly enforce?: boolean;
  /**
   * Also has the browser refuse, by a Content-Security-Policy, whatever is neither the site's own nor
   * granted: nothing gets past, and granting more reloads the page. Only with `unknown.requests: "block"`.
   * Default `false`.
   */
  readonly strict?: boolean;
  /** Reloads the page after a withdrawal, which ends what already runs. Default `false`. */
  readonly reload?: boolean;
  /** `default` is a jurisdiction code or `strictest`; codes name what differs from the shipped table. */
  readonly jurisdictions?: { readonly default?: string } & Readonly<Record<string, string | RegimeOverride>>;
  /** Age in years below which nothing is asked and nothing granted. */
  readonly minimumAge?: number;
  readonly record?: RecordOptions;
  readonly signals?: readonly (typeof SIGNALS)[number][];
  readonly ui?: UiOptions;
  /** The site's own wording: language → message key → text. */
  readonly texts?: Readonly<Record<string, Texts>>;
}

/** A policy ready for use: shorthands expanded, defaults filled in. */
export interface Policy<CategoryId extends string = string, ServiceId extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly changes: 'material' | 'editorial';
  readonly controller?: Controller;
  readonly categories: readonly Category<CategoryId>[];
  /** Services with their signatures; catalogue services join once they are loaded. */
  readonly services: readonly Service<ServiceId, CategoryId>[];
  /** Catalogue services named but not loaded yet. */
  readonly uses: readonly ServiceUse<CategoryId>[];
  readonly unknown: { readonly requests: Unknown; readonly storage: Unknown };
  readonly firstParty: readonly string[];
  readonly enforce: boolean;
  readonly strict?: boolean;
  readonly reload?: boolean;
  readonly jurisdictions: Readonly<Record<string, string | RegimeOverride>>;
  readonly minimumAge?: number;
  readonly record: RecordOptions;
  readonly signals: readonly string[];
  readonly ui: UiOptions;
  readonly texts: Readonly<Record<string, Texts>>;
}
