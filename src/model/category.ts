import type { Texts } from './texts';

/** Ids with shipped titles and descriptions; a site may add its own. */
export const STANDARD_CATEGORIES = [
  'necessary',
  'preferences',
  'analytics',
  'marketing',
  'personalization',
] as const;

export type StandardCategory = (typeof STANDARD_CATEGORIES)[number];

/** The unit of consent, declared by the site. */
export interface Category<Id extends string = string> {
  readonly id: Id;
  /** Always granted; the visitor is told, not asked. Default `false`. */
  readonly required?: boolean;
  /** Asked and recorded on its own, never part of accept-all. Default `false`. */
  readonly separate?: boolean;
  readonly title?: Texts;
  readonly description?: Texts;
}
