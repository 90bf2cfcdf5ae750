import type { GuardOptions } from '../guard/install-guard';
import type { Trust } from '../guard/trust';
import type { Consent } from '../model/consent';
import type { Policy } from '../model/policy';

/** What the file of the guard hands over. */
export type Install = (
  consent: Consent,
  options: Pick<GuardOptions, 'nonce' | 'own' | 'trust'> & {
    /** Folder of the package's files. */
    readonly base: string;
  },
) => void;

/** The element that asks for the file of the guard, and the way to give the guard to it. */
export interface GuardScript extends HTMLScriptElement {
  take?: (install: Install) => void;
}

/**
 * Is there anything to keep back but what is marked up? That does nothing by itself, so that the guard, which also lets
 * it go, need not be there before the page.
 */
export const needsGuard = (policy: Policy | undefined): boolean =>
  !policy ||
  !!policy.strict ||
  Object.values(policy.unknown).includes('block') ||
  // A service has names and addresses of its own, marked up or not.
  !!(policy.uses[0] ?? policy.services[0]);

export interface LoadGuardOptions {
  /** Address of `consent-guard.js`. */
  readonly file: string;
  readonly nonce: string;
  readonly trust: Trust;
  /** The script that asks, while the parser waits for it: then the parser waits for the guard, too. */
  readonly behind?: HTMLScriptElement | undefined;
  readonly use: (install: Install) => void;
  readonly fail: () => void;
}

/** Loads the guard, before anything that stands below where the parser is, or else as soon as can be. */
export const loadGuard = ({ file, nonce, trust, behind, use, fail }: LoadGuardOptions): void => {
  let taken = false;
  let script: GuardScript | undefined;
  if (behind) {
    try {
      document.write(trust.createHTML(`<script src="${file}" nonce="${nonce}"></script>`));
      script = behind.nextElementSibling as GuardScript;
    } catch {
      // XHTML has no `document.write`, and a site may forbid it.
    }
  }
  // To a script that the parser does not wait for, `document.write` says nothing.
  const written = script?.src === file;
  script = (written ? script : document.createElement('script')) as GuardScript;
  script.take = (install) => {
    taken = true;
    // The page is to look as it does without us.
    script.remove();
    use(install);
  };
  script.onload = script.onerror = () => {
    script.remove();
    if (!taken) fail();
  };
  if (written) return;
  script.nonce = nonce;
  try {
    script.src = trust.createScriptURL(file);
    document.head.append(script);
  } catch {
    fail();
  }
};

/**
 * Without the guard the browser itself refuses everything from elsewhere, for as long as the page is there. The page's own
 * scripts stay as they are.
 */
export const lockOut = (firstParty: readonly string[] = []): void => {
  const hosts = [location.hostname.replace(/^www\./, ''), ...firstParty];
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${hosts.map((host) => `${host}:* *.${host}:*`).join(' ')}`;
  document.head.append(meta);
};
