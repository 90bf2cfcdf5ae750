import { createConsent } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { guardWorker } from './guard/guard-worker';
import type { Decision } from './model/decision';
import type { Policy } from './model/policy';
import type { Service } from './model/service';

/** What the page's guard puts in front of a worker's code, and sends after each choice. */
interface State {
  /** With the catalogue services it uses among its `services`; undefined until they have all arrived. */
  readonly policy: Policy | undefined;
  /** The text of the record's cookie. */
  readonly record: string | undefined;
  readonly base: string;
  readonly gpc: boolean;
  readonly jurisdiction: string | undefined;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Name of the channel on which the page announces a new state. */
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
let { policy, record } = given;
let changed = (): void => {};
const isUsed = ({ id }: Service): boolean => !!policy?.uses.some(({ use }) => use === id);
/** The site refuses only to those below the minimum age. */
const isChild = ({ decisions }: State): boolean =>
  Object.values(decisions).some(({ status, source }) => status === 'denied' && source === 'site');
/** An age that nobody has reached, so that nothing is granted. */
const NEVER = 999;
/** The fingerprint in a record counts catalogue services by name, not by their content, so they stay `uses`. */
const split = (state: State): Policy | undefined => {
  policy = state.policy;
  return (
    policy && {
      ...policy,
      services: policy.services.filter((each) => !isUsed(each)),
      ...(isChild(state) && { minimumAge: NEVER }),
    }
  );
};
const channel = new BroadcastChannel(given.channel);
const arrived = new Promise<Policy | undefined>((arrive) => {
  channel.onmessage = ({ data }: MessageEvent<State | undefined>) => {
    // Another worker asks.
    if (!data) return;
    record = data.record;
    if (policy) changed();
    else if (data.policy) arrive(split(data));
  };
});
channel.postMessage(undefined);
const consent = createConsent(policy ? split(given) : arrived, {
  catalogue: () => policy?.services.filter(isUsed) ?? [],
  jurisdiction: given.jurisdiction,
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
});
guardWorker(consent, {
  base: given.base,
  file: given.file,
  gate: given.gate,
  state: () => ({ ...given, policy, record }),
});
