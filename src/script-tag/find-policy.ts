import type { Policy } from '../model/policy';
import type { Service } from '../model/service';
import { readPolicy } from '../policy/read';
import { createFetchServices, type FetchServices } from './fetch-services';
import type { Files } from './files';

export interface FindPolicyOptions {
  readonly files: Files;
  /** URL of the policy; default the text of the element `flux-consent-policy`. */
  readonly url?: string | undefined;
  /** What a site file of `flux-consent build` brings along. */
  readonly site?: { readonly policy: unknown; readonly catalogue?: readonly Service[] } | undefined;
}

export interface FoundPolicy extends FetchServices {
  /** Undefined, or a promise of it, if it is unusable. */
  readonly policy: Policy | undefined | Promise<Policy | undefined>;
  /** What is wrong with the policy, or undefined; to be called once it has arrived. */
  explain(): Promise<string | undefined>;
}

/**
 * Finds the site's policy. The page's reader only knows whether it is usable; another file explains why not.
 */
export const findPolicy = ({ files, url, site }: FindPolicyOptions): FoundPolicy => {
  const nativeFetch = fetch.bind(self);
  let source: unknown;
  let fault: string | undefined;
  const fetchJson = async (from: string): Promise<unknown> => {
    const response = await nativeFetch(from);
    if (!response.ok) throw new Error(`${response.status} for ${from}`);
    return response.json();
  };
  const services = createFetchServices(files, fetchJson);
  const use = (given: unknown): Policy | undefined => {
    source = given;
    const policy = readPolicy(given);
    if (!policy) fault = 'The policy cannot be used.';
    return policy;
  };
  const parse = (text: string | null | undefined): Policy | undefined => {
    try {
      return use(text ? JSON.parse(text) : null);
    } catch (error) {
      source = text;
      fault = `The policy is not JSON (${(error as Error).message}).`;
      return undefined;
    }
  };
  return {
    ...services,
    policy: site
      ? use(site.policy)
      : url
        ? fetchJson(url).then(use, (error) => {
            fault = `The policy could not be loaded (${error.message}).`;
            return undefined;
          })
        : parse(document.getElementById('flux-consent-policy')?.textContent?.trim()),
    catalogue: site?.catalogue ? () => site.catalogue ?? [] : services.catalogue,
    explain: async () =>
      fault
        ? files
            .load('consent-validate')
            .then(({ explainPolicy }) => explainPolicy?.(source, !site && url && (() => nativeFetch(url))))
            // If that file is missing, too, the short message has to do.
            .catch(() => {})
            .then((text) => text || fault)
        : fault,
  };
};
