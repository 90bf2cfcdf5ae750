import { afterPaint } from '../guard/after-paint';
import { lockOut } from '../guard/lock-out';
import { needsGuard } from '../guard/needs-guard';
import { createTrust } from '../guard/trust';
import type { Consent } from '../model/consent';
import type { FetchServices } from './fetch-services';
import type { Files } from './files';
import { type Install, loadGuard } from './load-guard';
import { whenParsed } from './when';

export interface ConnectGuardOptions {
  readonly files: Files;
  /** Our own script. */
  readonly script: HTMLScriptElement;
  /** The guard, if it came with our script. */
  readonly install?: Install | undefined;
  /** The policy, or a promise of it. */
  readonly policy: unknown;
  /** Of the catalogue. */
  readonly services: FetchServices;
  /** Called once nothing can get past the guard any more. */
  readonly done: () => void;
}

/**
 * Installs the guard before the page runs where anything could get past it; else once something may be
 * released.
 */
export const connectGuard = (
  consent: Consent,
  { files, script, install, policy, services, done }: ConnectGuardOptions,
): void => {
  const { nonce, src } = script;
  const trust = createTrust(self);
  const file = files.at('consent-guard.js');
  const before = !!install || needsGuard(consent.policy);
  let ended = false;
  let asked = false;
  const fail = (what = 'loaded'): void => {
    if (ended) return;
    const locks = before && consent.policy?.enforce !== false;
    consent.emit('problem', {
      code: 'chunk',
      message: `consent-guard.js could not be ${what}.`,
      hint: locks ? 'Everything from other sites is locked out.' : 'What is marked up stays held.',
    });
    if (locks) {
      lockOut(files.base, consent.policy?.firstParty);
      // The lock-out lasts until a reload, and a choice that was not stored is lost with the page.
      let kept = true;
      consent.on('problem', ({ code }) => {
        kept &&= code !== 'record';
      });
      consent.on('record', ({ granted }) => granted[0] && kept && location.reload());
    }
    // The next choice tries again.
    asked = before;
    if (before) done();
  };
  const use = (given: Install): void => {
    if (ended) return;
    const late = document.readyState !== 'loading';
    try {
      if (before && !late && consent.policy?.enforce !== false) services.hurry();
      given(consent, {
        base: files.base,
        nonce,
        trust,
        late,
        policy,
        own: [src, file, ...services.scripts()],
      });
    } catch (error) {
      console.error(error);
      fail('started');
      return;
    }
    if (before) done();
  };
  const ask = (behind?: HTMLScriptElement): void => {
    if (asked) return;
    asked = true;
    loadGuard({ file, nonce, trust, behind, services, use, fail: () => fail() });
  };
  consent.onDestroy(() => {
    ended = true;
  });
  if (install) use(install);
  else if (before) ask(script);
  else {
    done();
    const later = (): void => {
      if (!ended) ask();
    };
    consent.on('change', later);
    // The page is painted first, unless a held frame needs its placeholder, which must not come late.
    whenParsed(() => (document.querySelector('iframe[data-consent]') ? later() : afterPaint(later)()));
  }
};
