import type { GuardOptions } from '../guard/install-guard';
import type { Trust } from '../guard/trust';
import type { Consent } from '../model/consent';
import type { FetchServices } from './fetch-services';
import { readNow } from './read-now';

/** The function that the guard's file hands over. */
export type Install = (
  consent: Consent,
  options: Pick<GuardOptions, 'nonce' | 'own' | 'trust' | 'late' | 'policy'> & {
    /** Folder of the package's files. */
    readonly base: string;
  },
) => void;

/** The element that loads the guard's file, and receives the guard from it. */
export interface GuardScript extends HTMLScriptElement {
  take?: (install: Install) => void;
}

export interface LoadGuardOptions {
  /** Address of `consent-guard.js`. */
  readonly file: string;
  readonly nonce: string;
  readonly trust: Trust;
  /** The script that asks, if nothing below it may run before the guard. */
  readonly behind?: HTMLScriptElement | undefined;
  /** The services that the parser is to wait for, too. */
  readonly services: Pick<FetchServices, 'scripts' | 'expect' | 'refused'>;
  readonly use: (install: Install) => void;
  readonly fail: () => void;
}

/** Writes scripts that the parser waits for before it goes on; undefined where that is impossible. */
const write = ({ file, nonce, trust, behind, services }: LoadGuardOptions): GuardScript | undefined => {
  // Away from the parser's position, an inline script that writes would open a new document.
  if (!behind || document.readyState !== 'loading' || (!behind.src && document.body)) return undefined;
  try {
    document.write(
      trust.createHTML(
        [file, ...services.scripts()]
          .map((src) => `<script src="${src.replace(/&/g, '&amp;')}" nonce="${nonce}"></script>`)
          .join(''),
      ),
    );
  } catch {
    // XHTML has no `document.write`, and a site may forbid it.
  }
  // For a script that the parser does not wait for, `document.write` silently does nothing.
  const script = behind.nextElementSibling as GuardScript | null;
  if (script?.src !== file) return undefined;
  services.expect();
  return script;
};

/** Loads the guard before anything below the parser's position can run, or else as soon as possible. */
export const loadGuard = (options: LoadGuardOptions): void => {
  const { file, nonce, trust, behind, services, use, fail } = options;
  let taken = false;
  const listen = (script: GuardScript, otherwise: () => void): void => {
    script.take = (install) => {
      taken = true;
      // The page is left as it would be without us.
      script.remove();
      use(install);
    };
    script.onload = script.onerror = () => {
      script.remove();
      if (!taken) otherwise();
    };
  };
  const add = (fill: (script: GuardScript) => void, otherwise: () => void): void => {
    const script: GuardScript = document.createElement('script');
    script.nonce = nonce;
    listen(script, otherwise);
    try {
      fill(script);
      document.head.append(script);
    } catch {
      if (!taken) otherwise();
    }
  };
  const load = (): void =>
    add((script) => {
      script.src = trust.createScriptURL(file);
    }, fail);
  /** Runs the text, so that nothing runs before it; a site may forbid inline scripts, then loads the file. */
  const start = (text: string): void => {
    const fill = (script: GuardScript): void => {
      script.text = trust.createScript(text);
    };
    if (text) add(fill, () => {});
    if (!taken) load();
  };
  // A written script is refused where only trusted scripts may load others (`strict-dynamic`), or failed to
  // load.
  const again = (): void => {
    services.refused();
    const text = readNow(file);
    if (text) start(text);
    else fail();
  };
  const script = write(options);
  if (script) listen(script, again);
  else if (behind) start(readNow(file));
  else load();
};
