import type { Problem } from '../model/consent';
import type { Policy } from '../model/policy';
import { JURISDICTION } from '../policy/formats';

/** Of a choice that was made where nothing can be stored. */
export const FORGOTTEN: Problem = {
  code: 'record',
  message: 'The browser keeps no record of the choice.',
  hint: 'It stands until the page is left.',
};

/** What keeps things held that nobody is asked about, and what makes the law a stricter one than the site may think. */
export const faults = (
  { categories, services, uses }: Policy,
  jurisdiction: string | undefined,
): readonly Problem[] => [
  ...uses
    .filter(({ use }) => !services.some(({ id }) => id === use))
    .map(({ use }) => ({
      code: 'service',
      message: `The catalogue service "${use}" could not be loaded.`,
      hint: 'What it covers stays held.',
    })),
  ...services
    .filter(({ category }) => !categories.some(({ id }) => id === category))
    .map(({ id, category }) => ({
      code: 'service',
      message: `The service "${id}" is of the category "${category}", which the policy does not list.`,
      hint: 'Nobody is asked about it: it stays held.',
    })),
  ...(jurisdiction && !JURISDICTION.test(jurisdiction)
    ? [
        {
          code: 'jurisdiction',
          message: `"${jurisdiction}" is no ISO 3166 code.`,
          hint: 'The strictest regime applies.',
        },
      ]
    : []),
];
