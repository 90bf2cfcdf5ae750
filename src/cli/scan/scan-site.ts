import type { Policy } from '../../model/policy';
import { explainPolicy } from '../../policy/explain';
import { readPolicy } from '../../policy/read';
import { catalogue } from '../../services';
import { openBrowser } from '../browser';
import type { Unseen } from '../report/incomplete';
import { resolveServices } from '../resolve-services';
import { type Discovery, discover } from './discover';
import type { PhaseRun } from './journey';
import { kindOf, type Phase, phasesFor } from './phase';
import type { Progress } from './progress';
import { runScan } from './run-scan';
import type { ScanSettings } from './scan-options';

export interface SiteOrder {
  readonly urls: readonly string[];
  readonly settings: ScanSettings;
  /** Replaces the policy of the page. */
  readonly policy: Policy | undefined;
  readonly screenshots: boolean;
  readonly progress: Progress;
}

/** What was seen of a site, before it is judged. */
export interface SiteSeen {
  readonly browser: string;
  readonly pages: readonly string[];
  /** Including its catalogue services. */
  readonly policy: Policy | undefined;
  readonly jurisdiction: string | undefined;
  readonly phases: readonly Phase[];
  readonly runs: readonly PhaseRun[];
  readonly unseen: readonly Unseen[];
  /** Why the policy of the page cannot be used. */
  readonly unusable: string | undefined;
  readonly remarks: readonly string[];
}

/** A broken link of the site is not one of its pages; a page that was asked for is missing. */
const unseenOf = (runs: readonly PhaseRun[], given: readonly string[]): Unseen[] => {
  const all = new Map(runs.flatMap(({ unseen }) => [...unseen]));
  return [...all]
    .filter(([page, why]) => given.includes(page) || !/ 4(?:04|10)$/.test(why))
    .map(([page, why]) => ({ page, why }));
};

const withServices = (policy: Policy): Policy => ({
  ...policy,
  services: resolveServices(policy, catalogue),
  uses: [],
});

/**
 * The policy of the page: from JSON text, a value, or as prepared by the SDK. Returns a string if it is
 * unusable.
 */
const readPagePolicy = async ({ policy: given, hasSdk }: Discovery): Promise<Policy | string | undefined> => {
  if (given === undefined || given === null || given === '')
    return hasSdk ? 'The page has FluxConsent, but its policy did not arrive.' : undefined;
  let value = given;
  try {
    value = typeof given === 'string' ? JSON.parse(given) : given;
  } catch {
    return 'The policy of the page is not JSON.';
  }
  const ready = value as Partial<Policy>;
  if (Array.isArray(ready.uses) && Array.isArray(ready.services)) return ready as Policy;
  return readPolicy(value) ?? `The policy of the page cannot be used. ${await explainPolicy(value)}`;
};

export const scanSite = async (order: SiteOrder): Promise<SiteSeen> => {
  const { urls, settings, progress, screenshots } = order;
  progress.say('Starting a browser');
  const { browser, version, close } = await openBrowser(settings.wishes);
  try {
    const { limits, context, kinds, concurrency, cookies } = settings;
    progress.say(`Looking at ${urls[0] ?? limits.sitemap}`);
    const site = await discover(browser, urls, { limits, context });
    const found = order.policy ?? (await readPagePolicy(site));
    const policy = typeof found === 'object' ? withServices(found) : undefined;
    const phases = phasesFor(policy).filter((phase) => kinds.includes(kindOf(phase)));
    const [first = ''] = site.pages;
    const visits = phases.length * site.pages.length;
    let done = 0;
    const runs = await runScan(browser, {
      phases,
      concurrency,
      plan: {
        ...settings.plan,
        pages: site.pages,
        context,
        cookies: cookies.map((cookie) => ({ ...cookie, url: first })),
        screenshots,
      },
      onVisit(phase, page) {
        done += 1;
        progress.say(`${done} of ${visits}  ${phase.title}: ${new URL(page).pathname}`);
      },
    });
    const remarks = policy
      ? []
      : ['Without a policy nothing is declared: the rule "undeclared" was not applied.'];
    return {
      browser: `Chromium ${version}`,
      pages: site.pages,
      policy,
      jurisdiction: settings.jurisdiction ?? site.jurisdiction,
      phases,
      runs,
      unseen: unseenOf(runs, site.given),
      unusable: typeof found === 'string' ? found : undefined,
      remarks,
    };
  } finally {
    progress.done();
    await close();
  }
};
