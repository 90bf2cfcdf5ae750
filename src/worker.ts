import { createConsent } from './consent/create-consent';
import { browserPlatform } from './consent/platform';
import { guardWorker } from './guard/guard-worker';
import type { Policy } from './model/policy';
import type { Service } from './model/service';

/** What the page's guard puts in front of a worker. */
interface State {
  /** With the catalogue services it names among its own. */
  readonly policy: Policy | undefined;
  /** The text of the record's cookie. */
  readonly record: string | undefined;
  readonly base: string;
  readonly gpc: boolean;
  readonly jurisdiction: string | undefined;
  /** Name of the channel on which the page tells of a new record. */
  readonly channel: string;
  /** The function that `import()` asks in texts the page has made. */
  readonly gate: string;
  /** Address of this file. */
  readonly file: string;
}

const scope = self as unknown as { FluxConsentWorker?: State };
const given = scope.FluxConsentWorker as State;
// What lists the names of its scope finds its own.
delete scope.FluxConsentWorker;
let { record } = given;
let changed = (): void => {};
new BroadcastChannel(given.channel).onmessage = ({ data }) => {
  record = data;
  changed();
};
const { policy } = given;
const isUsed = ({ id }: Service): boolean => !!policy?.uses.some(({ use }) => use === id);
// What a record was made for is told by the names of catalogue services, not by what is in them.
const consent = createConsent(
  policy && { ...policy, services: policy.services.filter((each) => !isUsed(each)) },
  {
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
  },
);
guardWorker(consent, {
  base: given.base,
  file: given.file,
  gate: given.gate,
  state: () => ({ ...given, record }),
});
