import { createTrust } from '../guard/trust';
import type { Consent } from '../model/consent';
import type { Files } from './files';
import { type Install, loadGuard, lockOut, needsGuard } from './load-guard';
import { whenIdle, whenParsed } from './when';

export interface ConnectGuardOptions {
  readonly files: Files;
  /** Our own script. */
  readonly script: HTMLScriptElement;
  /** The guard, where it came with our script. */
  readonly install?: Install | undefined;
  /** Called once nothing can get past it any more. */
  readonly done: () => void;
}

/** Has the guard in place before the page, where anything could get past it; else once something may be let go. */
export const connectGuard = (
  consent: Consent,
  { files, script, install, done }: ConnectGuardOptions,
): void => {
  const { nonce, src } = script;
  const trust = createTrust(self);
  const file = files.at('consent-guard.js');
  const use = (given: Install): void => {
    given(consent, { base: files.base, nonce, trust, own: [src, file] });
    done();
  };
  const fail = (): void => {
    consent.emit('problem', {
      code: 'chunk',
      message: 'consent-guard.js could not be loaded.',
      hint: 'Everything from other sites is locked out.',
    });
    lockOut(consent.policy?.firstParty);
    // What is locked out stays so until the page is loaded again.
    consent.on('change', ({ record }) => record?.granted[0] && location.reload());
    done();
  };
  let asked = false;
  const ask = (behind?: HTMLScriptElement): void => {
    if (!asked) loadGuard({ file, nonce, trust, behind, use, fail });
    asked = true;
  };
  const later = (): void => ask();
  if (install) use(install);
  else if (needsGuard(consent.policy)) ask(script);
  else {
    done();
    consent.on('change', later);
    whenParsed(() => {
      // A frame that waits has a placeholder, which is not to come late.
      const wait = consent.get().due && !document.querySelector('iframe[data-consent]');
      if (wait) whenIdle(later);
      else later();
    });
  }
};
