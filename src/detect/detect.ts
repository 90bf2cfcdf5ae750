import type { Consent, Undo } from '../model/consent';
import type { Finding } from '../model/finding';
import { createHistory } from './history';
import { createLedger } from './ledger';
import { createOwnFiles, type OwnFilesOptions } from './own-files';
import { lookElements } from './probes/elements';
import { watchResources } from './probes/resources';
import { lookStored, lookStoredLater, watchCookies } from './probes/stored';
import { watchViolations } from './probes/violations';

/** Pause between two looks at everything, in milliseconds. */
const PAUSE = 3000;
const whenIdle = (task: () => void): void => {
  (self.requestIdleCallback ?? setTimeout)(task);
};

/**
 * The live inventory of the page: adds what the guard's hooks cannot see, so that `findings()` lists every
 * cookie, storage key, database and cache this page can reach, and what it loads from elsewhere. A finding
 * that no script was seen causing has the source `unattributed`; one that needed consent, had none and still
 * got through is a `leak`. Names and metadata only: values are never read. See `LIMITS` for what no page can
 * see.
 */
export const detect = (consent: Consent, options: OwnFilesOptions = {}): Undo => {
  if (typeof document !== 'object') return () => {};
  let listing = false;
  const known = (): readonly Finding[] => {
    // `findings()` asks for a look first; this call comes from one.
    listing = true;
    const all = consent.findings();
    listing = false;
    return all;
  };
  const history = createHistory(consent);
  const ledger = createLedger({ consent, history, known, isOwnFile: createOwnFiles(consent, options) });
  const look = (): void => {
    if (listing) return;
    lookStored(ledger);
    ledger.observe();
  };
  const lookAround = (): void => {
    look();
    lookElements(ledger);
    void lookStoredLater(ledger).then(ledger.observe);
  };
  const undos: Undo[] = [history.stop];
  const start = (): void => {
    lookAround();
    const timer = setInterval(() => whenIdle(lookAround), PAUSE);
    addEventListener('pagehide', look);
    undos.push(
      () => clearInterval(timer),
      () => removeEventListener('pagehide', look),
      watchCookies(ledger),
      watchResources(ledger),
      watchViolations(ledger),
      consent.provide({ look }),
    );
  };
  // Without the services, every finding would be unknown.
  if (consent.settled) start();
  else undos.push(consent.on('ready', start));
  const stop = (): void => {
    for (const undo of undos.splice(0)) undo();
  };
  consent.onDestroy(stop);
  return stop;
};
