import { createConsent } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { guardWorker } from './guard/guard-worker';
import type { Decision } from './model/decision';
import type { Policy } from './model/policy';
import type { Service } from './model/service';

/** What the page's guard puts in front of a worker's code. */
interface State {
  /** With the catalogue services it uses among its `services`. */
  readonly policy: Policy | undefined;
  /** The text of the record's cookie. */
  readonly record: string | undefined;
  readonly base: string;
  readonly gpc: boolean;
  readonly jurisdiction: string | undefined;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Name of the channel on which the page announces a new record. */
  readonly channel: string;
  /** Name of the function that `import()` calls in code the page made up. */
  readonly gate: string;
  /** Address of this file. */
  readonly file: string;
}

const scope = self as unknown as { FluxConsentWorker?: State };
const given = scope.FluxConsentWorker as State;
// Code that lists its globals finds only its own.
delete scope.FluxConsentWorker;
let { record } = given;
let changed = (): void => {};
new BroadcastChannel(given.channel).onmessage = ({ data }) => {
  record = data;
  changed();
};
const { policy } = given;
const isUsed = ({ id }: Service): boolean => !!policy?.uses.some(({ use }) => use === id);
/** The site refuses only to those below the minimum age. */
const isChild = Object.values(given.decisions).some(
  ({ status, source }) => status === 'denied' && source === 'site',
);
// The fingerprint in a record counts catalogue services by name, not by their content, so they stay `uses`.
const consent = createConsent(
  policy && { ...policy, services: policy.services.filter((each) => !isUsed(each)) },
  {
    catalogue: () => policy?.services.filter(isUsed) ?? [],
    jurisdiction: given.jurisdiction,
    age: isChild ? 'child' : undefined,
    platform: {
      ...browserPlatform(),
      gpc: given.gpc,
      host: location.hostname || new URL(given.base || location.origin).hostname,
      cookies: { get: () => record, set: () => {}, remove: () => {} },
      storage: undefined,
      tabs: (refresh) => {
        changed = refresh;
        return { announce: () => {}, stop: () => {} };
      },
    },
  },
);
guardWorker(consent, {
  base: given.base,
  file: given.file,
  gate: given.gate,
  state: () => ({ ...given, record }),
});
