import type { Problem, Snapshot } from '../model/consent';
import type { Policy } from '../model/policy';
import { JURISDICTION } from '../policy/formats';

/** The choice was made in a browser that stores nothing. */
export const FORGOTTEN: Problem = {
  code: 'record',
  message: 'The choice could not be stored.',
  hint: 'It stands until the page is left.',
};

/** The policy does not list the id. */
export const unknownId = (id: string, { decisions, services }: Snapshot): Problem => ({
  code: 'unknown-id',
  message: `"${id}" is neither a category nor a service.`,
  hint: `Known: ${[...Object.keys(decisions), ...Object.keys(services)].join(', ')}.`,
});

/**
 * Faults that keep things held with nobody asked about them, or apply a stricter regime than the site may
 * expect.
 */
export const faults = (
  { categories, services, uses }: Policy,
  jurisdiction: string | undefined,
): readonly Problem[] => {
  const found: Problem[] = [];
  const service = (message: string): void => {
    found.push({ code: 'service', message, hint: 'What it covers stays held.' });
  };
  for (const { use } of uses)
    if (!services.some(({ id }) => id === use))
      service(`The catalogue service "${use}" could not be loaded.`);
  for (const { id, category } of services)
    if (!categories.some((each) => each.id === category))
      service(`The service "${id}" is of the category "${category}", which the policy does not list.`);
  if (jurisdiction && !JURISDICTION.test(jurisdiction))
    found.push({
      code: 'jurisdiction',
      message: `"${jurisdiction}" is no ISO 3166 code.`,
      hint: 'The strictest regime applies.',
    });
  return found;
};
