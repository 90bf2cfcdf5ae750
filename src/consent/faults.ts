import type { Problem, Snapshot } from '../model/consent';

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

/** The site itself decides on the id, as of what it requires. */
export const isTheSites = (id: string): Problem => ({
  code: 'required',
  message: `"${id}" is decided by the site.`,
});

/** Only `true` grants: neither the `on` of a form does, nor a text. */
export const noChoice = (id: string, given: unknown): Problem => ({
  code: 'choice',
  message: `"${id}" can be true or false: "${given}" counts as false.`,
});
