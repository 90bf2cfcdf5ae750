import { createConsent as create } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { ConsentError } from './errors';
import type { Catalogue, Consent } from './model/consent';
import type { Platform } from './model/platform';
import type { Policy } from './model/policy';
import { reportFaults } from './policy/report-faults';

export type { Category, StandardCategory } from './model/category';
export type {
  Catalogue,
  Consent,
  ConsentEvents,
  Parts,
  Problem,
  SaveOptions,
  Snapshot,
  View,
  World,
} from './model/consent';
export type { Decision, Due, Source, Status } from './model/decision';
export type { Cleared, Finding, FindingKind, Held, Leak } from './model/finding';
export type { Regime, RegimeModel, RegimeOverride, RegimeRow } from './model/jurisdiction';
export type { AllMessages, Language, MessageKey, Messages, MoreMessages } from './model/messages';
export type { CookieAttributes, CookieJar, KeyValue, Platform, Undo } from './model/platform';
export type {
  Controller,
  Policy,
  PolicyInput,
  RecordOptions,
  ServiceUse,
  Theme,
  UiOptions,
  Unknown,
} from './model/policy';
export type { Action, ConsentRecord, ConsentSurface, Receipt } from './model/record';
export type {
  CatalogueService,
  CookieSignature,
  Service,
  StorageKind,
  StorageSignature,
} from './model/service';
export { definePolicy } from './policy/define';
export { ConsentError };

export interface ConsentOptions {
  /** ISO 3166 code (`DE`, `US-CA`) as the site's server knows it. Default unknown: the strictest regime listed. */
  readonly jurisdiction?: string | undefined;
  /** BCP 47 tag of the interface, or `auto`. Default `auto`. */
  readonly language?: string | undefined;
  /** The environment. Default the browser; in Node an empty one. */
  readonly platform?: Platform;
  /** Loads services by id. Default the shipped catalogue, loaded only when a policy names one. */
  readonly catalogue?: Catalogue;
  /** The visitor's age in years where the site knows it; `child` when it only knows that. */
  readonly age?: number | 'child' | undefined;
}

const shipped: Catalogue = async (ids) => (await import('./catalogue/load-services')).loadServices(ids);

/**
 * Creates the consent of a page from its policy. Reads a record if there is one; writes nothing before a
 * choice. Ids are typed by the policy: `has('analitycs')` does not compile. Throws a `ConsentError` for
 * anything but a policy.
 */
export const createConsent = <CategoryId extends string, ServiceId extends string>(
  policy: Policy<CategoryId, ServiceId>,
  options: ConsentOptions = {},
): Consent<CategoryId | ServiceId> => {
  // Untyped code may pass the JSON itself.
  if (!policy?.uses)
    throw new ConsentError(
      'policy',
      'createConsent takes what definePolicy or parsePolicy returns.',
      'Write createConsent(definePolicy({ … })).',
    );
  const consent = create(policy, {
    catalogue: shipped,
    ...options,
    platform: options.platform ?? browserPlatform(),
  });
  reportFaults(consent);
  return consent as Consent<CategoryId | ServiceId>;
};
