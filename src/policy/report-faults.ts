import type { Consent, Problem, Undo } from '../model/consent';
import type { Policy } from '../model/policy';
import { JURISDICTION } from './formats';

const faults = (
  { categories, services, uses, strict, enforce, unknown }: Policy,
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
  if (strict && (!enforce || unknown.requests !== 'block'))
    found.push({
      code: 'strict',
      message: '"strict" adds no Content-Security-Policy here.',
      hint: 'It needs "unknown": { "requests": "block" }, and no "enforce": false.',
    });
  if (jurisdiction && !JURISDICTION.test(jurisdiction))
    found.push({
      code: 'jurisdiction',
      message: `"${jurisdiction}" is no ISO 3166 code.`,
      hint: 'The strictest regime applies.',
    });
  return found;
};

/**
 * Reports what keeps things held with nobody asked about them, or applies a stricter regime than the site may
 * expect; returns its undo.
 */
export const reportFaults = (consent: Consent): Undo =>
  consent.on('ready', ({ jurisdiction }) => {
    if (consent.policy)
      for (const problem of faults(consent.policy, jurisdiction)) consent.emit('problem', problem);
  });
