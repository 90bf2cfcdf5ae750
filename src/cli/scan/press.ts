import type { Page } from '../browser';
import type { Choice } from './phase';

/** Selectors for a banner that is not ours. */
export interface Presses {
  /** How long to wait for the SDK, or for something to press, in milliseconds. */
  readonly timeout: number;
  readonly accept?: string | undefined;
  readonly reject?: string | undefined;
  readonly withdraw?: string | undefined;
}

interface Api {
  readonly settled: boolean;
  readonly policy?: { readonly categories: readonly { readonly id: string; readonly required?: boolean }[] };
  acceptAll(): void;
  rejectAll(): void;
  withdraw(): void;
  save(choices: Record<string, boolean>): void;
}

/** Waits for the SDK, its policy and its services, at most `within` milliseconds. */
export const isReady = (page: Page, within: number): Promise<boolean> =>
  page
    .waitForFunction(
      () => (self as unknown as { FluxConsent?: Api }).FluxConsent?.settled === true,
      undefined,
      { timeout: within, polling: 100 },
    )
    .then(
      () => true,
      () => false,
    );

const callApi = (choice: Choice): void => {
  const api = (self as unknown as { FluxConsent: Api }).FluxConsent;
  if (choice.kind === 'accept') api.acceptAll();
  if (choice.kind === 'reject') api.rejectAll();
  if (choice.kind === 'withdraw') api.withdraw();
  if (choice.kind !== 'only') return;
  const ids = (api.policy?.categories ?? []).filter(({ required }) => !required).map(({ id }) => id);
  api.save(Object.fromEntries(ids.map((id) => [id, id === choice.category])));
};

const MARKS: Readonly<Record<string, string>> = {
  accept: '[data-consent-action="accept-all"]',
  reject: '[data-consent-action="reject-all"]',
  withdraw: '[data-consent-action="withdraw"]',
};

/** Makes the choice of a phase; returns why it could not, in a sentence. */
export const press = async (page: Page, choice: Choice, presses: Presses): Promise<string | undefined> => {
  if (choice.kind === 'none') return undefined;
  const given = choice.kind === 'only' ? undefined : presses[choice.kind];
  if (!given && (await isReady(page, presses.timeout))) {
    await page.evaluate(callApi, choice);
    return undefined;
  }
  if (choice.kind === 'only') return 'the page has no FluxConsent to ask for a single category';
  const selector = given ?? MARKS[choice.kind] ?? '';
  try {
    await page
      .locator(selector)
      .first()
      .click({ timeout: given ? presses.timeout : 1000 });
    return undefined;
  } catch {
    return `nothing to press for "${choice.kind}": neither FluxConsent nor ${selector}`;
  }
};
